/// What the words in the names of columns mean, English and German: the only table of them.
enum ColumnWords {
  enum Meaning {
    case date, day, time, painkiller
    case pain
    /// How much, of whatever the other words name.
    case amount
    case morning, later, worst
    /// Exercise, and a score of it.
    case training
    /// Where it stands to something: said of a score alone it is one of training.
    case relation
    /// "am": before noon, or German for "on the".
    case am
    case left, right, body
    /// A word that says nothing by itself.
    case filler
  }

  /// What a word means, or the words that it is put together from; nil if it is not known.
  static func meanings(of word: Substring) -> Set<Meaning>? {
    if word.allSatisfy(\.isNumber) { return [.filler] }
    if let known = table[String(word)] { return known }
    guard word.count <= 30 else { return nil }
    // "schmerzmorgens", "leftknee": short words are in too many others.
    for length in stride(from: word.count - 3, through: 3, by: -1) {
      guard let first = table[String(word.prefix(length))],
        let rest = meanings(of: word.dropFirst(length))
      else { continue }
      return first.union(rest)
    }
    return nil
  }

  /// What may be taken against pain, by its names.
  static let painkillers: Set<String> = Set(
    words(
      """
      ibuprofen ibu ibuflam ibuhexal nurofen advil brufen dolormin paracetamol acetaminophen tylenol panadol benuron aspirin
      ass naproxen aleve diclofenac diclo voltaren voltarol novalgin novaminsulfon metamizol metamizole celecoxib
      etoricoxib arcoxia meloxicam ketoprofen dexketoprofen tramadol tilidin codeine codein nsaid nsaids painkiller painkillers
      tablet tablets pill pills tablette tabletten schmerzmittel schmerztablette schmerztabletten analgesic analgesics
      """))

  private static let table: [String: Set<Meaning>] = {
    var table: [String: Set<Meaning>] = [:]
    for (meaning, text) in texts {
      for word in words(text) { table[word, default: []].insert(meaning) }
    }
    for name in painkillers { table[name] = [.painkiller] }
    return table
  }()

  private static let texts: [(Meaning, String)] = [
    (.date, "date dates datum timestamp datetime zeitstempel"),
    (.day, "day tag"),
    (.time, "time clock hour hours zeit uhrzeit uhr tageszeit when wann zeitpunkt heure hora"),
    (
      .painkiller,
      "medication medications medicine meds medikament medikamente medikation killer killers drug drugs"
    ),
    (
      .pain,
      "pain pains painscore score scores nrs nprs vas schmerz schmerzen schmerzwert ache soreness hurt hurts"
    ),
    (
      .amount,
      "level rating intensity severity value scale strength number wert starke intensitat niveau grad skala stufe hohe"
    ),
    (
      .morning,
      """
      morning mornings morgen morgens fruh fruhs morgendlich vormittag vormittags waking wake wakeup awakening
      aufwachen aufstehen erwachen breakfast fruhstuck rising
      """
    ),
    (.am, "am"),
    (
      .later,
      """
      evening evenings afternoon afternoons noon midday bedtime bed pm abend abends abendlich mittag mittags
      nachmittag nachmittags schlafengehen
      """
    ),
    (
      .worst,
      "worst max maximum maximal maximaler peak highest schlimmster schlimmste starkster starkste hochster hochste"
    ),
    (
      .training,
      """
      training session sessions workout exercise exercises activity activities run running runs jog jogging walk walking
      walks stairs sport sports lauf laufen laufens ubung ubungen belastung gehen joggen treppe treppen
      """
    ),
    (.relation, "after before during post pre nach vor wahrend while"),
    (.left, "left l lt lhs links linke linkes linker linken"),
    (.right, "right r rt rhs rechts rechte rechtes rechter rechten"),
    (
      .body,
      "knee knees knie leg legs bein beine hip hips hufte side seite thigh itb itbs itbss band tract iliotibial"
    ),
    (
      .filler,
      """
      the a an of in on at to for my is was and or it i der die das im beim bei von zum und mein meine ein eine aus
      out today now daily heute entry entered eintrag recorded record logged log check this mg dose dosis taken genommen
      getting up outer outside lateral aussen first thing s your you what which how much do did feel current currently any
      took rest ruhe aktuell jetzt welches welche wie stark
      """
    ),
  ]

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
