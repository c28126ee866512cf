/// A column that holds what the program would never have written.
struct UnreadableColumn: Error {
  var column: RecordColumn
}
