#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The environment that the program was started in. Read once, and here only.
struct Surroundings {
  let environment: [String: String]
  /// Where the binary lies, symbolic links resolved.
  let binary: String

  static func current() -> Surroundings {
    var environment: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee.map({ String(cString: $0) }) {
      if let equals = text.firstIndex(of: "=") {
        environment[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    return Surroundings(environment: environment, binary: ownBinary())
  }

  /// The value of a variable; nil if it is not set or empty.
  subscript(name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `$XDG_DATA_HOME/clamshell`, or `~/.local/share/clamshell`; nil if there is neither.
  var dataFolder: String? {
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/clamshell" }
    return self["HOME"].map { $0 + "/.local/share/clamshell" }
  }

  /// `$XDG_CACHE_HOME/clamshell`, or `~/.cache/clamshell`, for what can be thrown away; nil if there is neither.
  var cacheFolder: String? {
    if let cache = self["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/clamshell" }
    return self["HOME"].map { $0 + "/.cache/clamshell" }
  }

  /// Differs from build to build: the size of the binary, and when it was made.
  var build: String {
    var status = stat()
    guard stat(binary, &status) == 0 else { return "unknown" }
    #if os(Linux)
      let made = status.st_mtim
    #else
      let made = status.st_mtimespec
    #endif
    return "\(status.st_size).\(made.tv_sec).\(made.tv_nsec)"
  }

  private static func ownBinary() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    #if os(Linux)
      let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
      guard length > 0 else { return CommandLine.arguments.first ?? "clamshell" }
      return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      var size = UInt32(buffer.count)
      var resolved = [CChar](repeating: 0, count: Int(PATH_MAX))
      guard _NSGetExecutablePath(&buffer, &size) == 0, realpath(buffer, &resolved) != nil else {
        return CommandLine.arguments.first ?? "clamshell"
      }
      let bytes = resolved.prefix { $0 != 0 }
      return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #endif
  }
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Whether both names lead to one folder.
func isSameFolder(_ path: String, _ other: String) -> Bool {
  var (mine, theirs) = (stat(), stat())
  return stat(path, &mine) == 0 && stat(other, &theirs) == 0 && mine.st_dev == theirs.st_dev
    && mine.st_ino == theirs.st_ino
}
