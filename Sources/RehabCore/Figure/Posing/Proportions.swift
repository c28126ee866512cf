/// Lengths of a body as parts of its height (Drillis and Contini), as the drawing values P1 have them; what they leave
/// open, such as the thickness of a limb, is drawn to look right.
public enum Proportions {
  public static let trunk = 0.288
  public static let thigh = 0.245
  public static let shank = 0.246
  public static let ankleHeight = 0.039
  public static let foot = 0.152
  public static let upperArm = 0.186
  public static let forearm = 0.146
  public static let headAndNeck = 0.182
  /// From outside to outside, flesh included.
  public static let pelvisWidth = 0.191
  public static let shoulderWidth = 0.259

  static let hand = 0.075
  /// The heel stands so far behind the ankle.
  static let heel = 0.032
  static let neck = 0.045

  /// Where the spine bends, counted from the hips up.
  static let loin = 0.085
  static let ribs = 0.175

  enum Radius {
    static let hip = 0.058
    static let seat = 0.066
    static let back = 0.064
    static let knee = 0.037
    static let ankle = 0.023
    static let heel = 0.021
    static let toes = 0.013
    static let shoulder = 0.036
    static let elbow = 0.024
    static let wrist = 0.018
    static let head = 0.056
    static let neck = 0.03
  }

  /// Half of the way from joint to joint, so that the flesh ends where the widths say.
  static let hipFromMiddle = pelvisWidth / 2 - 0.045
  static let shoulderFromMiddle = shoulderWidth / 2 - Radius.shoulder
}
