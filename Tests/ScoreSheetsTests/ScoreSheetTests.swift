import RehabCore
import Testing

@testable import ScoreSheets

@Suite("Scores out of a spreadsheet")
struct ScoreSheetTests {
  @Test(
    "reads the same days however the sheet was saved",
    arguments: [
      "day,morning\n2026-03-04,2\n2026-03-05,0\n",
      "\u{FEFF}Date;Morning score\r\n2026-03-04;2\r\n2026-03-05;0",
      "sep=;\r\nDate;Pain\r\n2026-03-04;2\r\n2026-03-05;0",
      "Diary, of my knee, in autumn\nDate;Pain;Note\n2026-03-04;2,0;better, at last\n2026-03-05;0,0;\n",
      "\"sep=|\"\nDate|Pain\n2026-03-04|2\n2026-03-05|0\n",
      "Day\tPain\r2026/03/04\t2.0\r2026/03/05\t0\r",
      "\"Day\", \"Score\"\n\"2026-03-04\", \"2\"\n\n2026-03-05,0\n",
      "day,morning\n4.3.2026,2\n05.03.2026,0\n", "day,morning\n4 Mar 2026,2\n\"Thu, March 5, 2026\",0\n",
      "day,morning\n2026-03-04 00:00:00,2\n2026-03-05T00:00:00,0\n",
      "Datum;Schmerz\n4.3.26;2,0\n5.3.26;0\n",
      "Datum;Schmerzstärke\nMi 4. März 2026;2\nDo, 05.03.2026;0/10\n",
      "Date,NRS (0–10)\n\u{200E}2026\u{2011}03\u{2011}04,２\n2026-03-05,\u{A0}0\u{A0}\n",
      "Date,VAS\n20260304,2 of 10\n4 days later,\n2026-03-05,0 out of 10\n",
    ])
  func forms(text: String) {
    #expect(ReadSheet(text).days == ["2026-03-04 morning 2/-", "2026-03-05 morning 0/-"])
  }

  @Test("reads UTF-16 with its mark, and what Windows writes without UTF-8")
  func encodings() {
    let text = "Datum;Schmerz früh\r\n4.3.2026;2\r\n"
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [little, big, latin] { #expect(ReadSheet(bytes).days == ["2026-03-04 morning 2/-"]) }
    #expect(
      ReadSheet(Array("day,a\u{96}b,morning\n".unicodeScalars.map { UInt8($0.value) })).leftOut == ["a–b"])
    #expect(
      ReadSheet([0x50, 0x4B, 3, 4, 0]).faults == [
        "line 1: this is a file of a spreadsheet program, not text. Open it there and save the sheet as CSV."
      ])
    #expect(
      ReadSheet("day,morning\n2026-03-04,\u{0}1\n").faults == [
        "line 2: this is no text. Save the sheet as CSV, in UTF-8 if there is a choice."
      ])
  }

  // MARK: - Sheets as people have them

  @Test("an evening is never a morning")
  func evenings() {
    let diary = "Date,Time,Pain\n2026-11-26,21:30,4\n2026-11-27,22:00,6\n2026-11-28,21:15,6\n"
    let worst = ["2026-11-26 worst 4/-", "2026-11-27 worst 6/-", "2026-11-28 worst 6/-"]
    #expect(ReadSheet(diary).days == worst)
    #expect(ReadSheet(diary, columns: [.morning: ["Pain"]]).days == worst)
    #expect(ReadSheet(diary.replacing("Pain", with: "morning")).days == worst)
    #expect(ReadSheet(diary.replacing("22:00", with: "")).days == worst)
    for evening in ["9:15 PM", "9 p.m.", "21 Uhr", "21.15", "21h15", "evening", "abends", "21:15:30"] {
      #expect(
        ReadSheet("Date,Time,Pain\n2026-11-26,\(evening),4\n").days == ["2026-11-26 worst 4/-"], "\(evening)")
    }
    #expect(ReadSheet("Date,Time,AM/PM,Pain\n2026-11-26,9:15,PM,4\n").days == ["2026-11-26 worst 4/-"])
    // The day begins at 04:00.
    #expect(ReadSheet("Date,Time,Pain\n2026-11-27,00:30,4\n").days == ["2026-11-26 worst 4/-"])
    #expect(ReadSheet("Date,Time,Pain\n2026-11-27,12:30 am,4\n").days == ["2026-11-26 worst 4/-"])
    #expect(ReadSheet("Date,Time,Pain\n2026-11-27,12:30 pm,4\n").days == ["2026-11-27 worst 4/-"])
    // What is named after mornings beside evenings does not ask when it was written down.
    #expect(
      ReadSheet("Date,Time,Morning,Evening\n2026-11-27,21:00,2,4\n").days == [
        "2026-11-27 morning 2/-, worst 4/-"
      ])
  }

  @Test("a line without a time is passed over where the others are of both")
  func withoutTime() {
    let sheet = ReadSheet("Date,Time,Pain\n2026-11-26,07:00,1\n2026-11-26,20:00,4\n2026-11-27,,6\n")
    #expect(sheet.days == ["2026-11-26 morning 1/-, worst 4/-"])
    #expect(sheet.passedOver == ["4 time"])
  }

  @Test("the time may stand in the cell of the date")
  func timeInTheDate() {
    #expect(
      ReadSheet("Date,Pain\n2026-10-02 07:12:00,2\n2026-10-03T07:40:11,1\n").days
        == ["2026-10-02 morning 2/-", "2026-10-03 morning 1/-"])
    #expect(
      ReadSheet(
        "Date,Pain\n\"Fri 2 Oct 2026, 7:12 am\",2\n13/10/2026 7:40 PM,1\n2026-10-14T20:15:00.5+02:00,3\n"
      ).days
        == ["2026-10-02 morning 2/-", "2026-10-13 worst 1/-", "2026-10-14 worst 3/-"])
  }

  @Test("columns are known by many names")
  func names() {
    let sheet = ReadSheet("Date,Time,Pain Level,Locations\n2026-10-02,08:00,3,\"Knee; Hip\"\n")
    #expect(sheet.days == ["2026-10-02 morning 3/-"] && sheet.leftOut == ["Locations"])
    #expect(ReadSheet("Date,Left knee,Right knee\n2026-10-02,3,0\n").days == ["2026-10-02 morning 3/0"])
    #expect(ReadSheet("Datum;linkes Knie;rechtes Knie\n2.10.2026;3;0\n").days == ["2026-10-02 morning 3/0"])
    #expect(
      ReadSheet("Date,AM pain,PM pain,Meds\n2026-10-02,3,5,400mg\n").days
        == ["2026-10-02 morning 3/- with painkiller, worst 5/-"])
    #expect(
      ReadSheet("Datum;Schmerz morgens;Schmerz am Abend;Schmerzmittel\n2.10.2026;3;5;nein\n").days
        == ["2026-10-02 morning 3/-, worst 5/-"])
    #expect(
      ReadSheet("Date,Morning stiffness,Pain after run,Pain during run,Run\n2026-10-02,9,2,4,30\n").days
        == ["2026-10-02 worst 4/-"])
    #expect(ReadSheet("Date,Leg,NRS\n2026-10-02,left,3\n2026-10-02,R,5\n").days == ["2026-10-02 morning 3/5"])
    #expect(ReadSheet("Date,Knee\n2026-10-02,3\n").days == ["2026-10-02 morning 3/-"])
  }

  @Test(
    "each name says one thing, or nothing",
    arguments: [
      ("Date", .day), ("Date/Time", .day), ("Tag", .day), ("Entry date", .day), ("Uhrzeit", .time),
      ("Time of day", .time), ("When", .time), ("Morning Score (0-10)", .morning), ("NRS", .morning),
      ("painLevel", .morning), ("painlevel", .morning), ("Schmerzintensität", .morning),
      ("Pain on waking", .morning), ("worst pain in the morning", .morning), ("morgens", .morning),
      ("AM", .morning), ("PM", .worst), ("Max", .worst), ("worstInSession", .worst), ("Abendschmerz", .worst),
      ("Pain after training", .worst), ("L", .left), ("morningLeft", .left), ("linkes Knie", .left),
      ("Pain right leg", .right), ("Evening left", .worstLeft), ("right, worst", .worstRight),
      ("Ibuprofen (mg)", .painkiller), ("Pain medication", .painkiller), ("Pain killers", .painkiller),
      ("Pain location", nil), ("Weekday", nil), ("Run", nil), ("After", nil), ("Level", nil),
      ("Left/right", nil),
      ("Morning/evening pain", nil), ("Night pain", nil), ("Notes", nil), ("Week", nil), ("0-10", nil),
      ("", nil),
      ("Time of pain", nil), ("Morning run", nil), ("sessions", nil), ("2026-10-02", nil), ("night", nil),
      ("What is your pain level?", .morning), ("Today's pain", .morning),
    ] as [(String, SheetColumn?)])
  func name(text: String, column: SheetColumn?) {
    #expect(ColumnName(text)?.column == column)
  }

  @Test("what the names do not say, the content does, or --column")
  func columns() {
    let weekday = ReadSheet("Week,Day,Date,Pain\n1,Fri,2026-10-02,2\n1,Sat,2026-10-03,1\n")
    #expect(weekday.days == ["2026-10-02 morning 2/-", "2026-10-03 morning 1/-"])
    #expect(weekday.leftOut == ["Week", "Day"])
    #expect(ReadSheet("Logged,Pain\n2026-10-02,2\n").days == ["2026-10-02 morning 2/-"])
    #expect(ReadSheet("Day,Logged,Pain\nFri,2026-10-02,2\n").days == ["2026-10-02 morning 2/-"])
    #expect(ReadSheet("Date,Day,Pain\n2026-10-02,2 Oct 2026,2\n").days == ["2026-10-02 morning 2/-"])
    let foreign = "Quand,Combien\n2026-10-02,2\n"
    #expect(ReadSheet(foreign, columns: [.morning: ["combien"]]).days == ["2026-10-02 morning 2/-"])
    let bare = ReadSheet("2026-10-02,2\n2026-10-03,1\n", columns: [.day: ["A"], .worst: ["b"]])
    #expect(bare.days == ["2026-10-02 worst 2/-", "2026-10-03 worst 1/-"])
    #expect(
      ReadSheet("Date,Pain,Pain Level\n2026-10-02,knee,2\n").days == ["2026-10-02 morning 2/-"])
    #expect(
      ReadSheet("Date,Pain,Stress\n2026-10-02,2,7\n", columns: [.morning: ["Stress"]]).days
        == ["2026-10-02 morning 7/-"])
    #expect(
      ReadSheet(foreign).faults == [
        "line 1: no line names a column for the day and one for a score, such as Date and Pain. Found: A (Quand), "
          + "B (Combien). Say which is which with --column, such as --column day=A --column morning=B; it knows day, "
          + "time, morning, left, right, worst, worst-left, worst-right, side, painkiller."
      ])
    #expect(
      ReadSheet(foreign, columns: [.morning: ["Pain"]]).faults == [
        "line 1: --column morning=Pain: no column has that name. Found: A (Quand), B (Combien)."
      ])
    #expect(
      ReadSheet("Diary,,\nDate,Pain\n2026-10-02,2\n", columns: [.morning: ["C"], .day: ["Z"]]).faults == [
        "line 2: --column day=Z: no column has that name. Found: A (Date), B (Pain)."
      ])
    #expect(
      ReadSheet("Date,Day,Pain\n2026-10-02,2026-10-03,1\n").faults == [
        "line 1: the columns A (Date) and B (Day) can both be the day, and do not say the same. Say which it is, such "
          + "as --column day=A."
      ])
  }

  @Test("of several scores of a day the worst counts, of mornings and of later apart")
  func worstOfADay() {
    #expect(ReadSheet("Date,Pain\n2026-10-02,2\n2026-10-02,4\n").days == ["2026-10-02 morning 4/-"])
    #expect(
      ReadSheet(
        "Date,Time,Pain,Painkiller\n2026-10-02,22:00,3,yes\n2026-10-02,07:00,4,\n2026-10-02,20:00,6,\n2026-10-02,08:00,1,\n"
      ).days == ["2026-10-02 morning 4/-, worst 6/- with painkiller"])
    #expect(
      ReadSheet("Date,Left,Right\n2026-10-02,2,5\n2026-10-02,4,\n").days == ["2026-10-02 morning 4/5"])
  }

  @Test("lines without a day or a score are passed over and counted")
  func passedOver() {
    let sheet = ReadSheet(
      """
      Pain diary 2026,,
      ,,
      Date,Pain,Meds
      ,0-10,
      2026-10-02,2,
      2026-10-03,NA,
      2026-10-04,-,maybe
      2026-10-05,?,
      2027-01-01,,
      ,7,
      Average,2.0,
      Total,,400
      Date,Pain,Meds
      * 10 is the worst,,
      2026-10-06,n/a,
      """)
    #expect(sheet.days == ["2026-10-02 morning 2/-"])
    #expect(
      sheet.passedOver == [
        "1 day", "4 day", "6 score", "7 score", "8 score", "9 score", "10 day", "11 day", "12 day", "13 day",
        "14 day",
        "15 score",
      ])
  }

  @Test(
    "a painkiller is a yes, a dose or a name",
    arguments: [
      ("yes", true), ("Ja", true), ("x", true), ("1", true), ("TRUE", true), ("✔️", true), ("400mg", true),
      ("400 mg", true), ("Ibuprofen", true), ("Ibu 400, after lunch", true), ("2 tablets", true),
      ("no", false),
      ("nein", false), ("0", false), ("0 mg", false), ("-", false), ("", false), ("?", false),
      ("none", false),
      ("no ibuprofen", false), ("keine Tablette", false), ("maybe", nil), ("not sure", nil), ("ran out", nil),
    ] as [(String, Bool?)])
  func painkiller(cell: String, answer: Bool?) {
    #expect(CellText(cell).painkiller == answer)
  }

  // MARK: - Our own table

  @Test("takes the days that clamshell itself wrote, of one leg and of both")
  func ownTable() {
    let names =
      "day,stage,dose,plan,move,rule,notice,morning,morningLeft,morningRight,painkiller,worst,class,night,credited,"
      + "followed,mark,flare,sessions,seconds\r\n"
    let notRead = [
      "stage", "dose", "plan", "move", "rule", "notice", "morning", "class", "night", "credited", "followed",
      "mark",
      "flare", "sessions", "seconds",
    ]
    let one = ReadSheet(
      names + "2026-11-20,1,,REST,HOLD,m11,none,,,,false,,,UNKNOWN,false,true,rest,false,0,0\r\n"
        + "2026-11-21,2,L1,FULL,HOLD,m11,none,2,2,,true,3,GREEN,SETTLED,true,true,done,false,1,900\r\n")
    #expect(one.faults == [] && one.days == ["2026-11-21 morning 2/- with painkiller, worst 3/-"])
    #expect(one.passedOver == ["2 score"] && one.leftOut == notRead)
    let both = ReadSheet(
      names + "2026-11-21,1,,REST,HOLD,m11,none,2,2,1,false,4,,UNKNOWN,false,true,rest,false,0,0\r\n",
      affected: [.left, .right])
    #expect(both.faults == [] && both.days == ["2026-11-21 morning 2/1"])
    #expect(both.leftOut.contains("worst"))
  }

  // MARK: - Dates

  @Test("a clear date decides for its column")
  func columnDecides() {
    func days(_ text: String) -> [String] { ReadSheet(text).days.map { String($0.prefix(10)) } }
    #expect(days("day,morning\n03/04/2026,1\n13/04/2026,1\n") == ["2026-04-03", "2026-04-13"])
    #expect(days("day,morning\n03/04/2026,1\n03-14-2026,1\n") == ["2026-03-04", "2026-03-14"])
    #expect(days("day,morning\n04/04/2026,1\n") == ["2026-04-04"])
    #expect(days("day,morning\n12/05/26,1\n28/05/26,1\n") == ["2026-05-12", "2026-05-28"])
    #expect(days("day,morning\nFri 02/10/2026,1\n03/10/2026,1\n") == ["2026-10-02", "2026-10-03"])
    // Without a year, the one of its neighbour, over the turn of the year too.
    #expect(
      days("day,morning\n28/12/2025,1\n02/01,1\n12/05,1\n") == ["2025-12-28", "2026-01-02", "2026-05-12"])
    #expect(
      days("day,morning\n2.10.,1\n3.10.2026,1\n4.10.,1\n") == ["2026-10-02", "2026-10-03", "2026-10-04"])
  }

  @Test("a date that can mean two days is refused, unless it is said how to read it")
  func ambiguous() {
    let text = "day,morning\n03/04/2026,1\n"
    #expect(
      ReadSheet(text).faults == [
        "line 2, column A (day): \"03/04/2026\" can be 2026-04-03 or 2026-03-04, and nothing in the column decides. Write "
          + "it as YYYY-MM-DD, or say how to read it with --dates day-first or --dates month-first."
      ])
    #expect(ReadSheet(text, dates: .dayFirst).days == ["2026-04-03 morning 1/-"])
    #expect(ReadSheet(text, dates: .monthFirst).days == ["2026-03-04 morning 1/-"])
    #expect(
      ReadSheet("day,morning\n13/04/2026,1\n04/14/2026,1\n").faults == [
        "line 3, column A (day): this can only be month-first, and line 2 only day-first. Write the dates as YYYY-MM-DD."
      ])
    // The year in front, in two digits.
    #expect(ReadSheet("day,morning\n26-10-02,1\n").faults.first?.contains("2002-10-26 or 2026-10-02") == true)
  }

  // MARK: - Faults

  @Test(
    "names every bad place",
    arguments: [
      ("", "line 1: the file is empty."), ("\n \n,,\n", "line 1: the file is empty."),
      ("a,b\n1,2\n", "line 1: no line names a column for the day"),
      (
        "day,morning\n2026-03-04,11\n",
        "line 2, column B (morning): \"11\" is no score. A score is a whole number from 0 to 10."
      ),
      ("day,morning\n2026-03-04,bad\n", "line 2, column B (morning): \"bad\" is no score."),
      ("day,morning\n2026-03-04,2.5\n", "line 2, column B (morning): \"2.5\" is no score."),
      ("day,morning\n2026-03-04,3/5\n", "line 2, column B (morning): \"3/5\" is no score."),
      ("day,morning\n2026-03-04,-1\n", "line 2, column B (morning): \"-1\" is no score."),
      ("day,morning\n2026-02-30,1\n", "line 2, column A (day): \"2026-02-30\" is no day of the calendar."),
      ("day,morning\n46085,1\n", "line 2, column A (day): \"46085\" is no date that can be read."),
      ("day,morning\n2.10.,1\n", "line 2, column A (day): \"2.10.\" has no year"),
      ("day,morning\n1026-03-04,1\n", "line 2, column A (day): 1026-03-04 is before the year 1900."),
      (
        "day,morning\n2026-12-02,1\n",
        "line 2, column A (day): 2026-12-02 is still to come; today is 2026-12-01."
      ),
      (
        "day,morning\n\"Fri, 1 Sep 2026\",1\n",
        "line 2, column A (day): \"Fri, 1 Sep 2026\" cannot be right: that day is Tue 1 Sep 2026."
      ),
      (
        "day,time,morning\n2026-03-04,7:00,1\n2026-03-05,7:99,1\n",
        "line 3, column B (time): \"7:99\" is no time of day."
      ),
      ("day,morning\n\n\"2026-03-04,1\n", "line 3: a quote is opened here and not closed."),
      ("day,morning\n\"2026-03-04\"x,1\n", "line 2: after a cell in quotes comes x, not the next cell."),
      (
        "day,morning,painkiller\n2026-03-04,1,maybe\n",
        "line 2, column C (painkiller): \"maybe\" is neither yes nor no"
      ),
      ("day,morning\n2026-03-04,1,ouch\n", "line 2: there are more cells than there are names of columns"),
      (
        "day,leg,morning\n2026-03-04,left,1\n2026-03-05,arm,1\n",
        "line 3, column B (leg): \"arm\" is neither left"
      ),
    ])
  func bad(text: String, fault: String) {
    let found = ReadSheet(text).faults
    #expect(found.count == 1 && found[0].hasPrefix(fault), "\(found)")
  }

  @Test("tells all faults at once, in the order of the lines")
  func allAtOnce() {
    let found = ReadSheet("day,morning,worst\n30/30/2026,1,\n2026-03-04,x,y\n2026-03-05,3,2\n").faults
    #expect(found.map { $0.prefix(6) } == ["line 2", "line 3", "line 3"])
  }

  @Test("shows what would steer a terminal written out")
  func controlCharacters() {
    #expect(
      ReadSheet("day,morning\n2026-09-05,\"\u{1B}[31mX\u{7F}\u{202E}.\"\n").faults == [
        "line 2, column B (morning): \"\\u{1B}[31mX\\u{7F}\\u{202E}.\" is no score. A score is a whole number from 0 to 10."
      ])
    #expect(
      ReadSheet("day,mor\u{1B}ning,morning\n2026-09-05,,\u{9B}\n").faults.first?.contains("\"\\u{9B}\"")
        == true)
    #expect(ReadSheet("day,a\u{1B}]0;b\u{7},morning\n2026-09-05,,1\n").leftOut == ["a\\u{1B}]0;b\\u{7}"])
    let long = ReadSheet("day,morning\n2026-09-05,\(String(repeating: "9", count: 5000))\n").faults
    #expect(long.first?.contains("\"\(String(repeating: "9", count: 60))…\" is no score.") == true)
  }

  @Test("with both legs affected it needs to know which")
  func bothLegs() {
    let both: Set<Side> = [.left, .right]
    #expect(
      ReadSheet("Diary\nday,morning\n2026-03-04,1\n", affected: both).faults == [
        "line 2: both legs are affected, so one score a day does not say which. Give the scores in two columns, left and "
          + "right, or the leg of each line in a column of its own."
      ])
    #expect(ReadSheet("day,left,right\n2026-03-04,1,3\n", affected: both).days == ["2026-03-04 morning 1/3"])
    #expect(
      ReadSheet("day,leg,pain\n2026-03-04,both,1\n2026-03-05,left,1\n", affected: both).days
        == ["2026-03-04 morning 1/1", "2026-03-05 morning 1/-"])
    #expect(
      ReadSheet("day,leg,pain\n2026-03-04,left,1\n2026-03-05,,1\n", affected: both).faults.first?.hasPrefix(
        "line 3, column B (leg): both legs are affected, and this line does not say which.") == true)
  }

  @Test("ends with the bound that was reached")
  func bounds() {
    let large = ReadSheet([UInt8](repeating: UInt8(ascii: "1"), count: 5_000_001))
    #expect(large.faults == ["line 1: the file has more than 5 MB, which no sheet of days has."])
    #expect(
      throws: SheetFaults(line: 4, "there are more than 3 lines, which is more than a sheet of days has.")
    ) {
      try CSVText(Array("day,morning\n2026-09-05,1\n\n2026-09-06,1\n".utf8), mostLines: 3)
    }
  }

  @Test("whatever is changed in a sheet, it is read or refused, with its line")
  func mutated() {
    var dice = SplitMix(state: 20_261_201)
    let sheets = [
      "Date,Time,Pain Level,Meds\n2026-10-02,08:00,3,400mg\n2026-10-03,9:30 pm,4 of 10,no\n",
      "sep=;\r\nDatum;linkes Knie;rechtes Knie\r\n\"2.10.26\";3,0;0\r\n03.10.2026 07:12;2;?\r\n",
      "Title\n\nWeek\tDay\tDate\tLeg\tNRS\n1\tFri\t02/10/2026\tleft\t2\n\tSat\t13/10\tboth\t1/10\n",
    ].map { Array($0.utf8) }
    let tokens: [[UInt8]] =
      [
        "\"", "\r", "\n", ";", ",", "\t", "0", "9", "-", "/", ".", ":", "am", "\u{202E}", "\u{1B}[", "é",
        "99999999999999999999",
        "9999-12-31", "0000-00-00", "0001-01-01 00:30", "T", " ", "\u{0}", "sep=", "Date", "Pain", "left",
        "right", "von",
      ].map { Array($0.utf8) } + [[0xFF], [0xFE], [0xC3], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF]]
    var (read, refused) = (0, 0)
    for _ in 0..<2000 {
      var bytes = sheets[dice.below(sheets.count)]
      for _ in 0...dice.below(6) where !bytes.isEmpty {
        let place = dice.below(bytes.count)
        switch dice.below(4) {
        case 0: bytes.insert(contentsOf: tokens[dice.below(tokens.count)], at: place)
        case 1: bytes.remove(at: place)
        case 2: bytes[place] = UInt8(dice.below(256))
        default: bytes.removeSubrange(place..<min(bytes.count, place + dice.below(12)))
        }
      }
      let sheet = ReadSheet(
        bytes, columns: dice.below(8) == 0 ? [.morning: ["B"]] : [:],
        affected: dice.below(3) == 0 ? [.left, .right] : [.right], dates: dice.below(3) == 0 ? .dayFirst : nil
      )
      if sheet.faults.isEmpty { read += 1 } else { refused += 1 }
      #expect(sheet.faults.allSatisfy { $0.hasPrefix("line ") && !$0.unicodeScalars.contains("\u{1B}") })
    }
    // Both happen often, or the changes say nothing.
    #expect(read > 200 && refused > 200, "\(read) read, \(refused) refused")
  }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers for the same seed.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
