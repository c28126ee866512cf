/// From a day or an instant to another; open where it has no end.
struct Period: Encodable {
  let start: String
  var end: String?
}
