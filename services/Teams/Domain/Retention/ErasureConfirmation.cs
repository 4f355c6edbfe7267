using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>A service's word that it has erased.</summary>
internal sealed class ErasureConfirmation : Entity
{
    private ErasureConfirmation()
    {
    }

    public Guid ErasureId { get; private set; }

    public string Service { get; private set; } = "";

    public int Rows { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal static ErasureConfirmation Of(Erasure erasure, string service, int rows, DateTimeOffset at) =>
        new() { Id = RisingId.Next(), ErasureId = erasure.Id, Service = service, Rows = rows, At = at };
}
