using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Templates;

/// <summary>Something of a step that is done.</summary>
/// <param name="StepKey">The step.</param>
/// <param name="ItemKey">What of it.</param>
/// <param name="On">When.</param>
/// <param name="Note">What is to be said of it.</param>
/// <param name="By">Name of who wrote it.</param>
internal sealed record DoneItem(
    string StepKey, string ItemKey, DateOnly On, [property: Personal] string? Note, [property: Personal] string By);

/// <summary>A step that is complete.</summary>
/// <param name="StepKey">The step.</param>
/// <param name="On">When.</param>
/// <param name="MeetingId">Its meeting.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record CompletedStep(string StepKey, DateOnly On, Guid? MeetingId, [property: Personal] string? Outcome);
