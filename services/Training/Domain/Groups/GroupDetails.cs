namespace SystemicPlatform.Training.Domain.Groups;

/// <summary>What can be said of a group beforehand.</summary>
/// <param name="Name">E.g. the area and the season.</param>
/// <param name="SeatLimit">How many can take part; null = no limit.</param>
/// <param name="Selects">True when those who apply are selected from; else whoever comes first has a seat.</param>
/// <param name="SelfEnrolment">True when professionals may enrol themselves.</param>
/// <param name="PartnerEnrolment">True when partner organisations may enrol their people.</param>
/// <param name="EnrolmentEndsOn">Last day of enrolment; null = until the last session has begun.</param>
internal sealed record GroupDetails(
    string Name, int? SeatLimit, bool Selects, bool SelfEnrolment, bool PartnerEnrolment, DateOnly? EnrolmentEndsOn);
