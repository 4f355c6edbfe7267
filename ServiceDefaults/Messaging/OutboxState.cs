namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>How the <see cref="OutboxRelay"/> gets on, for the <see cref="BusWatch"/>.</summary>
internal sealed class OutboxState
{
    private volatile bool isHeldUp;

    /// <summary>True while events wait that the bus did not get published at the last try.</summary>
    public bool IsHeldUp
    {
        get => isHeldUp;
        set => isHeldUp = value;
    }
}
