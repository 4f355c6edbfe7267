using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Sending;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>How somebody wants one kind.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Channels">The ways that it takes to them; none silences it.</param>
/// <param name="InDigest">It is named in the digest of their week.</param>
internal sealed record KindPreference(ReminderKind Kind, IReadOnlyList<Channel> Channels, bool InDigest)
{
    /// <summary>Ways that somebody can choose.</summary>
    public static readonly IReadOnlyList<Channel> Choices = [Channel.Mail, Channel.InApp, Channel.Sms];

    /// <summary>
    /// Mail and the inbox; the digest comes by mail alone, because the inbox has its parts already. What a week can tell is
    /// in its digest.
    /// </summary>
    public static KindPreference Usual(ReminderKind kind) =>
        new(kind, kind == ReminderKind.WeeklyDigest ? [Channel.Mail] : [Channel.Mail, Channel.InApp], kind.Facts().Digest is not null);

    /// <summary>True when nothing of the kind goes out to them: the inbox is looked into when there is time.</summary>
    public bool IsSilent => !Channels.Any(GoesOut);

    /// <summary>True for a way that reaches people where they are.</summary>
    public static bool GoesOut(Channel channel) => channel is Channel.Mail or Channel.Sms;
}
