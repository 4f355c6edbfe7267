namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>Several who work together around a child, round by round.</summary>
public sealed record NetworkProcess(
    Guid Id, Party NoticedBy, DateOnly NoticedOn, string Need, Convener Convener, bool PlacementConsidered, DateOnly? CloseNetworkMappedOn,
    bool MappingMissing, int Round, string Step, IReadOnlyList<NetworkRound> Rounds, DateOnly? EndedOn, string? EndReason);

/// <summary>Somebody with a part in it, under the name of that moment.</summary>
public sealed record Party(string Kind, string Name, string? Role, Guid? Id);

public sealed record Convener(string Basis, Party Who);

/// <summary>One time through the four steps, about one core issue.</summary>
public sealed record NetworkRound(
    int Number, DateOnly StartedOn, NetworkPreparation Preparation, IReadOnlyList<NetworkInvitation> Invitations, IReadOnlyList<Orientation> Orientations,
    PlannedNetworkMeeting? NextMeeting, IReadOnlyList<HeldNetworkMeeting> Held, IReadOnlyList<SmallStep> Steps, DateOnly? CompletedOn,
    string? Evaluation, string Step, IReadOnlyList<string> Outstanding, IReadOnlyList<Guid> NotOriented);

/// <summary>What is prepared with the child and the family.</summary>
public sealed record NetworkPreparation(
    string? CoreIssue, string? CoreIssueBy, IReadOnlyList<Invitee> Invitees, IReadOnlyList<SharedTopic> Sharing, IReadOnlyList<string> Tools,
    DateOnly? WayOfWorkingExplainedOn, ChildHearing? ChildHearing);

public sealed record Invitee(Guid Id, Party Who, string Reason, bool AgreedWithFamily);

/// <summary>What is told to those invited, and who tells it.</summary>
public sealed record SharedTopic(string Topic, string Teller);

public sealed record ChildHearing(bool Heard, string How);

public sealed record NetworkInvitation(Guid InviteeId, DateTimeOffset At);

/// <summary>Somebody invited was told of the way of working.</summary>
public sealed record Orientation(Guid InviteeId, DateOnly On, string By);

public sealed record PlannedNetworkMeeting(Guid? MeetingId, string Place, PlaceConfirmation? PlaceConfirmation, Party Chair, Party Recorder);

/// <summary>The family's word that the place suits them and is safe.</summary>
public sealed record PlaceConfirmation(string By, DateOnly On);

public sealed record HeldNetworkMeeting(
    PlannedNetworkMeeting Plan, DateOnly On, PermissionQuestion Permission, string Reflection, string JointPlan, string JointEvaluation);

public sealed record PermissionQuestion(string Asked, string Answer);

public sealed record SmallStep(Guid Id, string What, IReadOnlyList<StepDoer> Doers, DateOnly Due, DateOnly? DoneOn, string? Outcome, bool CrossService);

public sealed record StepDoer(Party Who, string? Service);
