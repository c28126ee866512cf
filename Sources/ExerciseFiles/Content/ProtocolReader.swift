internal import RehabCore

/// Reads a file of `Protocols/`.
enum ProtocolReader {
  /// - Parameter sources: its list of sources, if that was read before.
  static func read(_ file: Cursor, sources known: [String: Source]? = nil) -> RehabProtocol {
    file.group { fields in
      // First, so that every tag that follows can be looked up.
      let listed = fields["sources"]
      let sources = known ?? sources(listed)
      let (limits, constants) = fields["limits"].group { group in
        let reader = LimitsReader(group)
        return (reader.read(), reader.constants)
      }
      let (ladder, ladderSources) = ladder(fields["ladder"])
      return RehabProtocol(
        id: fields["id"].ownName(), name: fields["name"].text(),
        stages: StageReader.readAll(fields["stages"]), walkCheck: walkCheck(fields["walk-check"]),
        ladder: ladder, ladderSources: ladderSources, redFlags: redFlags(fields["red-flags"]),
        urgencies: urgencies(fields["urgencies"]), limits: limits, constants: constants,
        grounds: fields["rules"].list(1...1000, of: "rules", ground), sources: sources)
    }
  }

  /// The list of sources alone; its tags are known to the file's context from then on.
  static func sources(in file: Cursor) -> [String: Source] { sources(Fields(file)["sources"]) }

  private static func sources(_ cursor: Cursor) -> [String: Source] {
    var sources: [String: Source] = [:]
    for (key, value) in cursor.table(of: "sources") {
      sources[key] = value.group { fields in
        Source(
          reference: fields["reference"].text(), address: fields["address"].text(),
          seen: fields["seen"].text())
      }
    }
    cursor.context.sourceTags = sources.isEmpty ? nil : Set(sources.keys)
    return sources
  }

  private static func walkCheck(_ cursor: Cursor) -> WalkCheckCard {
    cursor.group { fields in
      WalkCheckCard(
        minutes: fields["minutes"].integer(in: 1...120), flights: fields["flights"].integer(in: 0...20),
        steps: fields["steps"].texts(1...10), sources: fields["sources"].sources())
    }
  }

  private static func ladder(_ cursor: Cursor) -> ([LadderLevel], [String]) {
    cursor.group { fields in
      let cursor = fields["levels"]
      let rungs = LadderLevel.numbers
      let (levels, isSound) = cursor.context.log.observe {
        cursor.list(rungs.count...rungs.count, of: "levels", level)
      }
      if isSound { cursor.requireOrder(levels.map(\.number), Array(rungs), of: "levels") }
      return (levels, fields["sources"].sources())
    }
  }

  private static func level(_ item: Cursor) -> LadderLevel {
    item.group { fields in
      let (level, isSound) = item.context.log.observe {
        LadderLevel(
          number: fields["level"].integer(in: LadderLevel.numbers),
          repeats: fields["repeats"].integer(in: 1...60),
          jogMinutes: fields["jog"].duration(.minutes, in: 0...120),
          walkMinutes: fields["walk"].duration(.minutes, in: 0...120))
      }
      if isSound, level.jogMinutes + level.walkMinutes == 0 {
        item.fault("\(item.name) has neither jogging nor walking in it.")
      }
      return level
    }
  }

  private static func redFlags(_ cursor: Cursor) -> [RedFlagCard] {
    let (cards, isSound) = cursor.context.log.observe {
      cursor.list(1...1000, of: "red flags") { item in
        item.group { fields in
          RedFlagCard(
            flag: fields["flag"].choice(else: RedFlag.bothKneesAtOnce), question: fields["question"].text(),
            short: fields["short"].text(), sources: fields["sources"].sources())
        }
      }
    }
    guard isSound, !cards.isEmpty else { return cards }
    for flag in RedFlag.allCases {
      let count = cards.count { $0.flag == flag }
      if count == 0 { cursor.fault("There is no card for the red flag '\(flag.rawValue)'.") }
      if count > 1 { cursor.fault("There are \(count) cards for the red flag '\(flag.rawValue)'; keep one.") }
    }
    // Asked in the order in which the gate ranks them, however the file is sorted.
    return RedFlag.allCases.compactMap { flag in cards.first { $0.flag == flag } }
  }

  private static func urgencies(_ cursor: Cursor) -> [Urgency: String] {
    cursor.group { fields in
      Dictionary(uniqueKeysWithValues: Urgency.allCases.map { ($0, fields[$0.rawValue].text()) })
    }
  }

  private static func ground(_ item: Cursor) -> RuleGround {
    item.group { fields in
      RuleGround(
        rows: fields["rows"].list(1...30, of: "rows") { $0.row() },
        stages: Set(
          fields.ifPresent("stages")?.list(1...5, of: "stages") { $0.stageNumber() } ?? StageNumber.allCases),
        rule: fields["rule"].text(), statement: fields["statement"].text(),
        sources: fields["sources"].sources())
    }
  }
}

extension Cursor {
  /// The name of a row of the gate's tables.
  fileprivate func row() -> String {
    guard let row = word(expecting: "a row of the gate, such as m3'") else { return "" }
    if !Cursor.rows.contains(row) {
      fault("The gate has no row '\(row)'. Its rows are p1-p8, n1-n5 and m1-m11.")
    }
    return row
  }

  private static let rows: Set<String> = {
    let primed = ["p2'", "m3'", "m5'", "m5''"]
    return Set((1...8).map { "p\($0)" } + (1...5).map { "n\($0)" } + (1...11).map { "m\($0)" } + primed)
  }()

  /// A fault unless numbered things are all there, each once, in order.
  func requireOrder(_ numbers: [Int], _ wanted: [Int], of things: String) {
    guard numbers.count == wanted.count, numbers != wanted else { return }
    fault(
      "The \(things) have to be numbered \(wanted[0]) to \(wanted[wanted.count - 1]) in order, but are "
        + "\(numbers.map(String.init).joined(separator: ", ")).")
  }
}
