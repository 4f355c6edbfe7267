using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>What is offered: a group with what it is a group of.</summary>
internal sealed record Offer(
    Guid GroupId, string GroupName, Guid ProgrammeId, string Title, ProgrammeKind Kind, int? SeatLimit, int SeatsTaken, bool Selects,
    bool SelfEnrolment, DateOnly? EnrolmentEndsOn, string? CancelledBecause)
{
    internal static Offer From(TrainingGroup group, Programme programme) => new(
        group.Id, group.Name, programme.Id, programme.Title, programme.Kind, group.SeatLimit, group.SeatsTaken, group.Selects,
        group.SelfEnrolment, group.EnrolmentEndsOn, group.CancelledBecause);
}
