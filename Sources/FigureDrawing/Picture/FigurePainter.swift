public import RehabCore

/// Draws a figure at any moment of its movement, always at the same scale.
public struct FigurePainter: Sendable {
  private let motion: Motion
  private let spots: [SoreSpot]
  private let width: Int
  private let height: Int
  private let framing: Framing
  private let props: [Prop]

  /// - Parameters:
  ///   - view: from where it is seen; nil for the best one.
  ///   - spots: what is marked as sore.
  ///   - width: in dots, as `height`.
  public init(_ motion: Motion, view: View? = nil, spots: [SoreSpot] = [], width: Int, height: Int) {
    self.motion = motion
    self.spots = spots
    self.width = width
    self.height = height
    let isMirrored = motion.side == .right
    props = isMirrored ? motion.figure.props.map(\.mirrored) : motion.figure.props
    let view = view ?? motion.figure.view
    let camera = Camera(isMirrored ? view.mirrored : view)
    framing = Framing(
      FigurePainter.places(of: motion, props), camera: camera, width: width, height: height)
  }

  /// The picture so far on the way from the start to the end.
  public func picture(at progress: Double, breath: Double = 0) -> DotPicture {
    let body = motion.body(at: progress, breath: breath)
    var picture = DotPicture(width: width, height: height)
    let patches = patches(on: body)
    for solid in body.solids(breath: breath) {
      let painted = patches.filter { $0.parts.contains(solid.part) }.map { ViewedPatch($0, framing) }
      picture.draw(ViewedSolid(solid, material: .skin, patches: painted, framing))
    }
    for solid in props.flatMap({ $0.solids + $0.solids(on: body, working: motion.side) }) {
      picture.draw(ViewedSolid(solid, material: .prop, patches: [], framing))
    }
    picture.cutEdges(step: Float(0.03 * framing.scale))
    for plane in props.flatMap(\.planes) { picture.draw(plane, framing) }
    return picture
  }

  private func patches(on body: Body) -> [Patch] {
    let muscles = motion.figure.muscles.flatMap { working in
      working.sides.flatMap { side in
        body.patches(of: working.muscle, motion.side == .left ? side : side.other)
      }
    }
    return muscles + spots.map { body.patch(of: $0) }
  }

  /// What has to be in the picture: the body all the way, and what it leans on. Mats and walls may reach out of it.
  private static func places(of motion: Motion, _ props: [Prop]) -> [(place: Vector, room: Double)] {
    let moments: [Double] = (0...8).map { Double($0) / 8 }
    let bodies = (moments + motion.stations).flatMap { motion.body(at: $0).solids(breath: 1) }
    return (bodies + props.flatMap(\.solids)).flatMap { solid in
      [(place: solid.from, room: solid.fromRadius), (place: solid.to, room: solid.toRadius)]
    }
  }
}
