using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Systemic;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Systemic;

/// <summary>How one child's matter was thought about in one meeting.</summary>
/// <param name="Id">The record.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="StartsAt">When it began, UTC.</param>
/// <param name="Presenter">Who presented the matter.</param>
/// <param name="Opening">Question, permission and situation.</param>
/// <param name="FewHypothesesReason">Why fewer than two hypotheses stand side by side.</param>
/// <param name="Conversation">The conversation that was agreed.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="OutcomeMeetingId">The meeting in which that was told.</param>
/// <param name="Notes">Reflections and questions, oldest first.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record SystemicRecordView(
    Guid Id, Guid MeetingId, DateTimeOffset StartsAt, [property: Personal] string Presenter, Opening Opening, [property: Personal] string? FewHypothesesReason,
    Conversation? Conversation, [property: Personal] string? Outcome, Guid? OutcomeMeetingId, IReadOnlyList<SystemicRecordView.Note> Notes,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>A reflection, or a question with what it brought.</summary>
    /// <param name="Id">The note.</param>
    /// <param name="Kind">Which of the two.</param>
    /// <param name="Text">The words.</param>
    /// <param name="Answer">What the question brought.</param>
    /// <param name="QuestionId">The question of the bank, where it was one.</param>
    /// <param name="By">Who wrote it down.</param>
    /// <param name="At">UTC.</param>
    internal sealed record Note(
        Guid Id, SystemicNoteKind Kind, [property: Personal] string Text, [property: Personal] string? Answer, Guid? QuestionId,
        [property: Personal] string By, DateTimeOffset At)
    {
        internal static Note Of(SystemicNote row) => new(row.Id, row.Kind, row.Text, row.Answer, row.QuestionId, row.ByName, row.At);
    }

    internal static SystemicRecordView From(SystemicRecord row, IEnumerable<SystemicNote> notes) => new(
        row.Id, row.MeetingId, row.StartsAt, row.PresenterName, new Opening(row.Question, row.Permission, row.PermissionWords, row.Situation),
        row.FewHypothesesReason, row.Conversation, row.Outcome, row.OutcomeMeetingId, [.. notes.OrderBy(note => note.Id).Select(Note.Of)], row.RowVersion);
}
