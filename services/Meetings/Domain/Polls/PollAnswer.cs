using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Polls;

/// <summary>Whether a proposed time suits somebody.</summary>
internal enum Suits
{
    /// <summary>It does.</summary>
    Yes,

    /// <summary>They can make it, though another time would be better.</summary>
    IfNeedBe,

    /// <summary>It does not.</summary>
    No,
}

/// <summary>What one invitee says of one proposed time.</summary>
internal sealed class PollAnswer : Entity
{
    private PollAnswer()
    {
    }

    internal PollAnswer(Guid inviteeId, Guid optionId, Suits suits) => (InviteeId, OptionId, Suits) = (inviteeId, optionId, suits);

    public Guid InviteeId { get; private set; }

    public Guid OptionId { get; private set; }

    public Suits Suits { get; private set; }

    internal void Change(Suits suits) => Suits = suits;
}
