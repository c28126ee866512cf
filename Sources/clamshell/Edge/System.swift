import Files
import RehabCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says of this process and this place, and swift-system has no name for.
enum System {
  /// The variables that the program was started with.
  static var environment: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee.map({ String(cString: $0) }) {
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    return variables
  }

  /// Where the binary lies, symbolic links resolved.
  static var ownBinary: String {
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

  /// Since 1970, by the clock on the wall.
  static var wallTime: (seconds: Int, nanoseconds: Int) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (time.tv_sec, time.tv_nsec)
  }

  /// The offset from UTC in minutes east that the local time zone has at a moment, given in seconds since 1970.
  static func offsetMinutes(at seconds: Int) -> Int {
    var seconds = time_t(seconds)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff / 60
  }

  /// The most memory that this program has taken so far, in megabytes.
  static var megabytesTaken: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss / 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_048_576
    #endif
  }

  /// Has the C library, and so ncurses, write as the environment's locale does.
  static func useLocaleOfEnvironment() {
    setlocale(LC_ALL, "")
  }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}

extension StandardStream {
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal that it is; nil if it is none, or does not say.
  var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension RecordMint {
  /// Seeded by the system's random numbers.
  static func random() -> RecordMint {
    var system = SystemRandomNumberGenerator()
    return RecordMint(seed: (system.next(), system.next(), system.next(), system.next()))
  }
}
