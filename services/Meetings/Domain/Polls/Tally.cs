namespace SystemicPlatform.Meetings.Domain.Polls;

/// <summary>How many a proposed time suits.</summary>
internal sealed record Tally(PollOption Option, int Yes, int IfNeedBe, int No)
{
    /// <summary>The best first: most who can come at all, then most whom it suits, then the soonest. Links taken back do not count.</summary>
    internal static IReadOnlyList<Tally> Rank(Poll poll)
    {
        var answers = poll.Invitees.Where(invitee => invitee.RevokedAt is null).SelectMany(invitee => invitee.Answers).ToLookup(answer => answer.OptionId, answer => answer.Suits);
        return
        [
            .. poll.Options.Select(option => Of(option, [.. answers[option.Id]]))
                .OrderByDescending(one => one.Yes + one.IfNeedBe).ThenByDescending(one => one.Yes).ThenBy(one => one.Option.StartsAt),
        ];
    }

    private static Tally Of(PollOption option, Suits[] answers) => new(
        option, answers.Count(one => one == Suits.Yes), answers.Count(one => one == Suits.IfNeedBe), answers.Count(one => one == Suits.No));
}
