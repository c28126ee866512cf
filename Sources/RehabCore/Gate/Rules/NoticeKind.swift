public enum NoticeKind: String, Hashable, Sendable, CaseIterable {
  case stop = "STOP"
  case seekCare = "SEEK_CARE"
  case none
}
