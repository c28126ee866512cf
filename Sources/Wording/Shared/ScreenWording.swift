/// Sentences of the frame around every screen.
public enum ScreenWording {
  /// - Parameters:
  ///   - width: columns of the screen
  ///   - height: rows of the screen
  public static func tooSmall(width: Int, height: Int) -> String {
    let sentences = [
      "Clamshell needs 40x12, this is \(width)x\(height)", "Needs 40x12, is \(width)x\(height)",
    ]
    return sentences.first { $0.count <= width } ?? "40x12?"
  }

  public static let demo = "DEMO, nothing is kept"
  public static let shortDemo = "DEMO"
  public static let settingNotSaved = "Setting not saved - Ctrl-S tries again"
  public static let keys = "Keys"
  public static let help = "help"
  public static let back = "back"
  public static let leave = "leave"
  public static let saveAgain = "save again"
  public static let redraw = "draw anew"
  public static let suspend = "suspend"
  public static let unsavedTitle = "Not saved yet"
  public static let tryAgain = "try to save again"
  public static let leaveUnsaved = "leave without saving"
  public static let notSaved = "NOT SAVED - Ctrl-S tries again"
}

extension ScreenWording {
  public static func unsaved(count: Int, why: String) -> String {
    "\(counted(count, "record")) could not be written to the disk yet. \(why) "
      + "Make room or mend the disk, then press Enter; what you told stays here until then."
  }
}
