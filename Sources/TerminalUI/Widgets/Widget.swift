/// Something that can be drawn in a rectangle of any size: a value that holds all that it shows.
public protocol Widget {
  /// Called by `Frame.draw`, which keeps whatever is drawn inside of the rectangle.
  func draw(in rect: Rect, of frame: inout Frame)
}
