using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Polls;

/// <summary>Somebody who is asked. They need no account: their link is theirs alone.</summary>
internal sealed class PollInvitee : Entity, IOpenedByLink
{
    internal const int MaxLabelLength = 100;

    private readonly List<PollAnswer> answers = [];

    private PollInvitee()
    {
    }

    public Guid PollId { get; private set; }

    /// <summary>By which the convener knows them; nobody else sees it.</summary>
    [Personal]
    public string Label { get; private set; } = "";

    public byte[] TokenHash { get; private set; } = [];

    /// <summary>UTC: after this the link leads nowhere.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>UTC; set = was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>UTC: the last answer; null = none yet.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public IReadOnlyList<PollAnswer> Answers => answers;

    internal static (PollInvitee Invitee, string Token) Ask(Guid pollId, string label, DateTimeOffset expiresAt)
    {
        var (token, hash) = LinkToken.New();
        return (new PollInvitee { PollId = pollId, Label = label, TokenHash = hash, ExpiresAt = expiresAt }, token);
    }

    public bool OpensAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>Takes the link back; what was answered does not count any more.</summary>
    internal void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    /// <summary>Answers anew; what is not said again stays as it was.</summary>
    internal void Answer(IReadOnlyDictionary<Guid, Suits> given, DateTimeOffset now)
    {
        foreach (var (optionId, suits) in given)
        {
            if (answers.Find(answer => answer.OptionId == optionId) is { } earlier)
            {
                earlier.Change(suits);
            }
            else
            {
                answers.Add(new PollAnswer(Id, optionId, suits));
            }
        }

        AnsweredAt = now;
    }
}
