import SystemPackage

/// What a path leads to.
public enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A device, a pipe or a socket.
  case device
}

/// What the file system says of a file or a folder.
public struct FileStatus: Hashable, Sendable {
  public let kind: FileKind
  /// In bytes.
  public let size: Int
  /// Who may do what, the last nine bits of the mode: 0o600 is its owner alone.
  public let permissions: Int
  /// When its contents last changed, in nanoseconds since 1970.
  public let changed: Int64
  private let device: DeviceID
  private let inode: Inode

  init(_ stat: Stat) {
    kind =
      switch stat.type {
      case .regular: .file
      case .directory: .folder
      case .symbolicLink: .link
      default: .device
      }
    size = Int(stat.size)
    permissions = Int(stat.permissions.rawValue & 0o777)
    changed = SystemCalls.nanoseconds(stat.st_mtim)
    device = stat.deviceID
    inode = stat.inode
  }

  /// Whether it is of the same file, whatever the names that led to it.
  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
