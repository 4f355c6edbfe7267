using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>The next network meeting as it is planned.</summary>
/// <param name="MeetingId">The meeting in the calendar, if it is there already.</param>
/// <param name="Place">Where.</param>
/// <param name="PlaceConfirmation">That it suits and is safe, from the family; asked for before the meeting (A1-03).</param>
/// <param name="Chair">Keeps the talk a dialogue and the agreed structure (A1-10).</param>
/// <param name="Recorder">Writes the one record of all (A1-11).</param>
internal sealed record PlannedNetworkMeeting(
    Guid? MeetingId, [property: Personal] string Place, PlaceConfirmation? PlaceConfirmation, Party Chair, Party Recorder);

/// <summary>The family's word that the place suits them and is safe (A1-03).</summary>
/// <param name="By">Who of the family said so.</param>
/// <param name="On">When.</param>
internal sealed record PlaceConfirmation([property: Personal] string By, DateOnly On);

/// <summary>A network meeting that was held, in its three parts (A1-08).</summary>
/// <param name="Plan">How it was planned.</param>
/// <param name="On">The day.</param>
/// <param name="Permission">What the family was asked permission for, and what they answered.</param>
/// <param name="Reflection">Part 1: the reflective talk about the core issue.</param>
/// <param name="JointPlan">Part 2: what was planned together.</param>
/// <param name="JointEvaluation">Part 3: how wellbeing was strengthened, as all judged together.</param>
internal sealed record HeldNetworkMeeting(
    PlannedNetworkMeeting Plan, DateOnly On, PermissionQuestion Permission,
    [property: Personal] string Reflection, [property: Personal] string JointPlan, [property: Personal] string JointEvaluation);

/// <summary>Working by asking permission: the question and its answer stay on record (A1-08).</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Answer">What the child or the family answered.</param>
internal sealed record PermissionQuestion([property: Personal] string Asked, [property: Personal] string Answer);
