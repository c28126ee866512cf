/// A picture of dots, each with what it is of, how light it is and how near.
public struct DotPicture: Hashable, Sendable {
  public let width: Int
  public let height: Int

  var materials: [Material]
  /// Light that falls on each dot, 0 to 1.
  var lights: [Float]
  /// Larger is nearer; only of what is solid.
  var depths: [Float]
  var parts: [Solid.Part?]

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    let count = self.width * self.height
    materials = Array(repeating: .nothing, count: count)
    lights = Array(repeating: 0, count: count)
    depths = Array(repeating: -.infinity, count: count)
    parts = Array(repeating: nil, count: count)
  }

  public func material(x: Int, y: Int) -> Material { materials[y * width + x] }

  public func light(x: Int, y: Int) -> Float { lights[y * width + x] }
}
