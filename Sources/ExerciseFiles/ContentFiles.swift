import Files

/// A content file as it was loaded.
struct ContentSource: Hashable {
  let path: String
  let bytes: [UInt8]
}

/// The files of the content folders, a file of the runner's own folder in the place of the shipped one.
struct ContentFiles {
  enum Kind: String, CaseIterable {
    case protocols = "Protocols"
    case movements = "Movements"
    case aids = "Aids"
    case figures = "Figures"
  }

  /// Where the shipped protocol should be.
  let protocolsFolder: String
  /// The paths of each kind, in the order of their names.
  private(set) var paths: [Kind: [String]] = [:]
  /// The bytes of the files that were loaded, by their path.
  private var loaded: [String: [UInt8]] = [:]

  init(folders: ContentFolders, log: FaultLog) {
    for kind in Kind.allCases {
      var byName: [String: String] = [:]
      for folder in [folders.shipped, folders.own].compactMap({ $0 }) {
        let ofKind = Folder(folder).folder(kind.rawValue)
        for name in ContentFiles.names(
          in: ofKind, mayBeMissing: folder == folders.own || kind == .figures, log: log)
        {
          byName[name] = ofKind.file(name).path
        }
      }
      paths[kind] = byName.sorted { $0.key < $1.key }.map(\.value)
    }
    protocolsFolder = Folder(folders.shipped).folder(Kind.protocols.rawValue).path
    if let own = folders.own, !Folder(own).isThere {
      log.add("There is no such folder.", at: Place(file: own))
    }
  }

  /// The names of the files of a kind, without `.yaml`.
  func names(_ kind: Kind) -> [String] {
    paths[kind, default: []].map { File($0).stem }
  }

  /// Loads all files, so that what is read of them later is what they are now; what cannot be loaded is passed over.
  mutating func load() {
    for path in paths.values.joined() { loaded[path] = try? File(path).bytes() }
  }

  /// The paths and bytes of all files that were loaded, in the order of their paths.
  var sources: [ContentSource] {
    loaded.sorted { $0.key < $1.key }.map { ContentSource(path: $0.key, bytes: $0.value) }
  }

  func bytes(of path: String, log: FaultLog) -> [UInt8]? {
    if let bytes = loaded[path] ?? (try? File(path).bytes()) { return bytes }
    log.add(
      "The file cannot be read. Check that it is a file and that you may read it.", at: Place(file: path))
    return nil
  }

  private static func names(in folder: Folder, mayBeMissing: Bool, log: FaultLog) -> [String] {
    guard let names = try? folder.names() else {
      if !mayBeMissing || folder.isThere {
        log.add("The folder cannot be read.", at: Place(file: folder.path))
      }
      return []
    }
    for name in names where name.hasSuffix(".yml") {
      log.add(
        "Files of exercises end in '.yaml'; this one would be passed over.",
        at: Place(file: folder.file(name).path))
    }
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
  }
}
