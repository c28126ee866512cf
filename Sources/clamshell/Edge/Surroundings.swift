import Files

/// The environment that the program was started in. Read once, and here only.
struct Surroundings {
  let environment: [String: String]
  /// Where the binary lies, symbolic links resolved.
  let binary: String

  static func current() -> Surroundings {
    Surroundings(environment: System.environment, binary: System.ownBinary)
  }

  /// The value of a variable; nil if it is not set or empty.
  subscript(name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `$XDG_DATA_HOME/clamshell`, or `~/.local/share/clamshell`; nil if there is neither.
  var dataFolder: Folder? { own(in: "XDG_DATA_HOME", else: ".local/share") }

  /// `$XDG_CACHE_HOME/clamshell`, or `~/.cache/clamshell`, for what can be thrown away; nil if there is neither.
  var cacheFolder: Folder? { own(in: "XDG_CACHE_HOME", else: ".cache") }

  /// The program's own folder in one that a variable names by its whole path, or else in one of the home.
  private func own(in variable: String, else usual: String) -> Folder? {
    let named = self[variable].flatMap { $0.hasPrefix("/") ? Folder($0) : nil }
    return (named ?? self["HOME"].map { Folder($0).folder(usual) })?.folder("clamshell")
  }

  /// Differs from build to build: the size of the binary, and when it was made.
  var build: String {
    guard let status = try? File(binary).status() else { return "unknown" }
    return "\(status.size).\(status.changed)"
  }
}
