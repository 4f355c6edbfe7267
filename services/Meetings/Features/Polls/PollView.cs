using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Polls;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>A poll as its convener sees it.</summary>
/// <param name="Id">The poll.</param>
/// <param name="TeamId">Whose meeting it is for.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="DurationMinutes">Its length.</param>
/// <param name="Deadline">UTC: answers are taken before it.</param>
/// <param name="ShowsCounts">True when those who are asked see how many the times suit.</param>
/// <param name="PickedOptionId">The time that was picked.</param>
/// <param name="MeetingId">The meeting that came of it.</param>
/// <param name="Options">The proposed times, the best first.</param>
/// <param name="Invitees">Who was asked, and what they said.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record PollView(
    Guid Id, Guid TeamId, MeetingKind Kind, int DurationMinutes, DateTimeOffset Deadline, bool ShowsCounts, Guid? PickedOptionId, Guid? MeetingId,
    IReadOnlyList<PollView.Option> Options, IReadOnlyList<PollView.Invitee> Invitees, [property: JsonIgnore] uint RowVersion) : IVersioned, IShownOnce
{
    object IShownOnce.Remembered => this with { Invitees = [.. Invitees.Select(invitee => invitee with { Address = null })] };

    /// <summary>A proposed time with its counts.</summary>
    internal sealed record Option(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Yes, int IfNeedBe, int No);

    /// <summary>One answer.</summary>
    internal sealed record Answer(Guid OptionId, Suits Suits);

    /// <summary>Somebody who was asked.</summary>
    /// <param name="Id">Their part in the poll.</param>
    /// <param name="Label">By which the convener knows them.</param>
    /// <param name="ExpiresAt">UTC: when their link ends.</param>
    /// <param name="Revoked">True when their link was taken back.</param>
    /// <param name="AnsweredAt">UTC; null = not yet.</param>
    /// <param name="Answers">What they said.</param>
    /// <param name="Address">Their link; shown once, when they are asked, and null ever after.</param>
    internal sealed record Invitee(
        Guid Id, string Label, DateTimeOffset ExpiresAt, bool Revoked, DateTimeOffset? AnsweredAt, IReadOnlyList<Answer> Answers, Uri? Address)
    {
        internal static Invitee Of(PollInvitee row, Uri? address = null) => new(
            row.Id, row.Label, row.ExpiresAt, row.RevokedAt is not null, row.AnsweredAt,
            [.. row.Answers.Select(answer => new Answer(answer.OptionId, answer.Suits))], address);
    }

    internal static PollView From(Poll poll, IReadOnlyDictionary<Guid, Uri>? links = null) => new(
        poll.Id, poll.TeamId, poll.Kind, poll.DurationMinutes, poll.Deadline, poll.ShowsCounts, poll.PickedOptionId, poll.MeetingId,
        [.. Tally.Rank(poll).Select(one => new Option(one.Option.Id, one.Option.StartsAt, one.Option.EndsAt, one.Yes, one.IfNeedBe, one.No))],
        [.. poll.Invitees.OrderBy(row => row.Id).Select(row => Invitee.Of(row, links?.GetValueOrDefault(row.Id)))],
        poll.RowVersion);
}
