/// What is wrong with a line, as a sentence.
struct LineProblem: Error, Hashable {
  var sentence: String
}
