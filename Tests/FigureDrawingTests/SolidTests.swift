import RehabCore
import Testing

@testable import FigureDrawing

@Suite("Solids in dots")
struct SolidTests {
  /// A hundred dots a body height, the origin in the middle of the bottom.
  private let frame = Framing(
    [(place: Vector(-0.5, 0, 0), room: 0), (place: Vector(0.5, 1, 0), room: 0)],
    camera: Camera(View(turn: 0, tilt: 0)), width: 100, height: 100)

  private func picture(_ solids: [(Solid, Material)]) -> DotPicture {
    var picture = DotPicture(width: 100, height: 100)
    for (solid, material) in solids {
      picture.draw(ViewedSolid(solid, material: material, patches: [], frame))
    }
    return picture
  }

  @Test("a ball is a disc of its radius, lightest up on the left of its middle")
  func ball() {
    let picture = picture([(.ball(.trunk, Vector(0, 0.5, 0), 0.2), .skin)])
    var dots = 0
    for y in 0..<100 {
      for x in 0..<100 {
        let (dx, dy) = (Double(x) + 0.5 - 50, Double(y) + 0.5 - 50)
        let isInside = (dx * dx + dy * dy).squareRoot() < 20
        #expect((picture.material(x: x, y: y) == .skin) == isInside)
        if isInside { dots += 1 }
      }
    }
    #expect(abs(Double(dots) - 400 * Double.pi) < 30)
    #expect(picture.light(x: 44, y: 40) > picture.light(x: 56, y: 60))
    #expect(picture.light(x: 44, y: 40) > 0.9)
  }

  @Test("a rounded cone covers the balls between its ends, seen from the side and along its axis")
  func cone() {
    for turn in [0.0, 37, 90, 135] {
      let camera = Camera(View(turn: turn, tilt: 20))
      let frame = Framing(
        [(place: Vector(-0.5, 0, 0), room: 0.4), (place: Vector(0.5, 1, 0), room: 0.4)], camera: camera,
        width: 120,
        height: 120)
      let (from, to) = (Vector(-0.2, 0.3, -0.1), Vector(0.25, 0.5, 0.1))
      var whole = DotPicture(width: 120, height: 120)
      whole.draw(ViewedSolid(Solid(.trunk, from, 0.12, to, 0.05), material: .skin, patches: [], frame))
      var balls = DotPicture(width: 120, height: 120)
      for step in 0...200 {
        let fraction = Double(step) / 200
        let ball = Solid.ball(.trunk, from.mixed(with: to, fraction), 0.12 - 0.07 * fraction)
        balls.draw(ViewedSolid(ball, material: .skin, patches: [], frame))
      }
      for index in whole.depths.indices {
        // The balls leave steps between them; the cone is never behind them, and never far before them.
        if balls.depths[index] > -.infinity { #expect(whole.depths[index] > balls.depths[index] - 0.6) }
        if whole.depths[index] > -.infinity, balls.depths[index] > -.infinity {
          #expect(whole.depths[index] < balls.depths[index] + 0.6)
        }
      }
      let covered = { (picture: DotPicture) in picture.materials.count { $0 == .skin } }
      #expect(abs(covered(whole) - covered(balls)) < 12)
    }
  }

  @Test("what is nearer hides what is farther, in whatever order they are drawn")
  func depth() {
    let near = (Solid.ball(.leftThigh, Vector(0, 0.5, 0.3), 0.1), Material.prop)
    let far = (Solid.ball(.trunk, Vector(0, 0.5, -0.3), 0.2), Material.skin)
    for order in [[near, far], [far, near]] {
      let picture = picture(order)
      #expect(picture.material(x: 50, y: 50) == .prop)
      #expect(picture.material(x: 50, y: 35) == .skin)
    }
  }

  @Test("a dark line is cut round what is in front, and none where limbs join")
  func edges() {
    var apart = picture([
      (.ball(.leftThigh, Vector(0, 0.5, 0.5), 0.1), .skin), (.ball(.trunk, Vector(0, 0.5, -0.3), 0.3), .skin),
    ])
    apart.cutEdges(step: 5)
    #expect(apart.material(x: 50, y: 39) == .nothing)
    #expect(apart.material(x: 50, y: 42) == .skin)
    var joined = picture([
      (Solid(.leftThigh, Vector(-0.3, 0.5, 0), 0.1, Vector(0, 0.5, 0), 0.1), .skin),
      (Solid(.leftShank, Vector(0, 0.5, 0), 0.1, Vector(0.3, 0.5, 0), 0.1), .skin),
    ])
    let before = joined.materials
    joined.cutEdges(step: 5)
    #expect(joined.materials == before)
  }

  @Test("a cell takes the most important of its dots")
  func cells() {
    var picture = DotPicture(width: 4, height: 4)
    picture.materials[0] = .skin
    picture.materials[1] = .muscle
    picture.lights[1] = 0.9
    picture.materials[3] = .ground
    let cell = picture.cell(column: 0, row: 0)
    #expect(cell.pattern == 0x09)
    #expect(cell.material == .muscle)
    #expect(cell.shade == .bright)
    #expect(picture.cell(column: 1, row: 0).material == .ground)
    #expect(picture.columns == 2 && picture.rows == 1)
  }
}
