internal import RehabCore

/// Reads all files, and checks what they say about each other.
struct LibraryReader {
  let files: ContentFiles
  let log: FaultLog
  /// Whether figures are followed through their movement, which takes a while.
  var followsFigures = false
  private let names: Set<ExerciseID>

  init(files: ContentFiles, log: FaultLog, followsFigures: Bool = false) {
    self.followsFigures = followsFigures
    self.files = files
    self.log = log
    names = Set(files.names(.movements).map(ExerciseID.init(rawValue:)))
  }

  func library() -> ExerciseLibrary {
    let protocolFile = protocolFile()
    // The list of sources stands in the protocol's file, whose stages in turn name the movements.
    let sources = protocolFile.map { $0.read(context($0.path), ProtocolReader.sources) }
    let tags = sources.flatMap { $0.isEmpty ? nil : Set($0.keys) }
    let movements = read(.movements, tags: tags, MovementReader.read)
    let cards = movements.filter { log.isClean($0.path) }
    checkStandIns(cards)
    let aids = read(.aids, tags: tags, AidReader.read)
    let figures = read(.figures, tags: tags, FigureReader.readFile).map(\.value)
    return ExerciseLibrary(
      rehabProtocol: rehabProtocol(protocolFile, sources: sources, cards: cards.map(\.value)),
      movements: byID(movements.map(\.value)), aids: byID(aids.map(\.value)),
      figures: Dictionary(figures.map { ($0.id, $0.figure) }) { first, _ in first })
  }

  func rehabProtocol() -> RehabProtocol { rehabProtocol(protocolFile(), sources: nil, cards: nil) }

  private func rehabProtocol(
    _ file: YAMLFile?, sources: [String: Source]?, cards: [Movement]?
  ) -> RehabProtocol {
    let tags = sources.flatMap { $0.isEmpty ? nil : Set($0.keys) }
    let context = context(file?.path ?? "", tags: tags, cards: cards.map(byID))
    let read = { (cursor: Cursor) in ProtocolReader.read(cursor, sources: sources) }
    return file?.read(context, read) ?? read(Cursor(file: nil, context: context))
  }

  private func protocolFile() -> YAMLFile? {
    let paths = files.paths[.protocols, default: []]
    guard let path = paths.first else {
      log.add("There is no protocol here; one file is needed.", at: Place(file: files.protocolsFolder))
      return nil
    }
    for other in paths.dropFirst() {
      log.add(
        "There can be only one protocol, and '\(path)' is there already. To change that one, put a file of "
          + "the same name into your own folder.", at: Place(file: other))
    }
    return file(at: path)
  }

  private func read<Value>(
    _ kind: ContentFiles.Kind, tags: Set<String>?, _ read: (Cursor) -> Value
  ) -> [(path: String, value: Value)] {
    files.paths[kind, default: []].compactMap { path in
      file(at: path).map { (path, $0.read(context(path, tags: tags), read)) }
    }
  }

  private func file(at path: String) -> YAMLFile? {
    guard let bytes = files.bytes(of: path, log: log),
      let text = YAMLText.read(bytes, file: path, log: log)
    else { return nil }
    return YAMLFile(text: text, path: path, log: log)
  }

  private func context(
    _ path: String, tags: Set<String>? = nil, cards: [ExerciseID: Movement]? = nil
  ) -> ReadingContext {
    ReadingContext(
      file: path, log: log, sourceTags: tags, movements: names, cards: cards,
      followsFigures: followsFigures)
  }

  /// A movement may be performed as another one of its kind, which has to be done as it is.
  private func checkStandIns(_ movements: [(path: String, value: Movement)]) {
    let byID = byID(movements.map(\.value))
    for (path, movement) in movements {
      for (level, dose) in movement.doses.sorted(by: { $0.key < $1.key }) {
        guard let id = dose.performedAs, let other = byID[id] else { continue }
        let key = "'doses.\(level.name).performed-as' names '\(id.rawValue)'"
        if other.kind != movement.kind {
          log.add(
            "\(key), which is a \(other.kind.rawValue) and not a \(movement.kind.rawValue).",
            at: Place(file: path))
        }
        if other.doses.values.contains(where: { $0.performedAs != nil }) {
          log.add("\(key), which is itself performed as something else.", at: Place(file: path))
        }
      }
      if let from = movement.upgrade?.from, !movement.doses.values.contains(where: { $0.performedAs == from })
      {
        log.add(
          "'upgrade.from' names '\(from.rawValue)', but no dose is performed as it.", at: Place(file: path))
      }
    }
  }

  private func byID<Value: Identifiable>(_ values: [Value]) -> [Value.ID: Value] {
    Dictionary(values.map { ($0.id, $0) }) { first, _ in first }
  }
}
