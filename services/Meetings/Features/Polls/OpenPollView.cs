using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Polls;

namespace SystemicPlatform.Meetings.Features.Polls;

/// <summary>A poll as somebody sees it who came by a link: a kind and times, their own answers, and no name.</summary>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="DurationMinutes">Its length.</param>
/// <param name="Deadline">UTC: answers are taken before it.</param>
/// <param name="Open">True while answers are taken.</param>
/// <param name="PickedOptionId">The time that was picked; null = none yet.</param>
/// <param name="Options">The proposed times, in order of time.</param>
internal sealed record OpenPollView(
    MeetingKind Kind, int DurationMinutes, DateTimeOffset Deadline, bool Open, Guid? PickedOptionId, IReadOnlyList<OpenPollView.Option> Options)
{
    /// <summary>A proposed time.</summary>
    /// <param name="Id">The time.</param>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="EndsAt">UTC.</param>
    /// <param name="Own">The reader's own answer; null = none yet.</param>
    /// <param name="Counts">How many it suits, where the convener shows it.</param>
    internal sealed record Option(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Suits? Own, Counts? Counts);

    /// <summary>How many said what.</summary>
    internal sealed record Counts(int Yes, int IfNeedBe, int No);

    internal static OpenPollView From(Poll poll, Guid inviteeId, DateTimeOffset now)
    {
        var own = poll.Invitees.Single(row => row.Id == inviteeId).Answers.ToDictionary(answer => answer.OptionId, answer => answer.Suits);
        return new OpenPollView(
            poll.Kind, poll.DurationMinutes, poll.Deadline, poll.PickedOptionId is null && now < poll.Deadline, poll.PickedOptionId,
            [.. Tally.Rank(poll).OrderBy(one => one.Option.StartsAt).Select(one => new Option(
                one.Option.Id, one.Option.StartsAt, one.Option.EndsAt, own.TryGetValue(one.Option.Id, out var suits) ? suits : null,
                poll.ShowsCounts ? new Counts(one.Yes, one.IfNeedBe, one.No) : null))]);
    }
}
