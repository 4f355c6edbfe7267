using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Assignments;

namespace SystemicPlatform.Training.Features.Assignments;

/// <summary>An assignment as it is shown.</summary>
internal sealed record AssignmentView(Guid Id, Guid GroupId, string Title, string? Instructions, bool Supplementary, DateOnly? DueOn)
{
    internal static AssignmentView From(Assignment row) => new(row.Id, row.GroupId, row.Title, row.Instructions, row.Supplementary, row.DueOn);
}

/// <summary>What was handed in, as its author and the reviewers see it.</summary>
internal sealed record SubmissionView(
    Guid Id, Guid AssignmentId, Guid EnrolmentId, [property: Personal] string Text, SubmissionStatus Status, DateTimeOffset HandedInAt,
    DateTimeOffset? ReviewedAt, [property: Personal] string? Note)
{
    internal static SubmissionView From(Submission row) => new(
        row.Id, row.AssignmentId, row.EnrolmentId, row.Text, row.Status, row.HandedInAt, row.ReviewedAt, row.Note);
}
