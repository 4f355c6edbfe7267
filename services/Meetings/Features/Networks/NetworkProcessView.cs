using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>A network process as clients see it, every round with its history.</summary>
/// <param name="Id">The process.</param>
/// <param name="ChildId">The child.</param>
/// <param name="NoticedBy">Who noticed the need.</param>
/// <param name="NoticedOn">When.</param>
/// <param name="Need">What was noticed.</param>
/// <param name="Convener">Who calls the network together, and why that person.</param>
/// <param name="PlacementConsidered">True when a placement is considered.</param>
/// <param name="CloseNetworkMappedOn">When the close network was mapped.</param>
/// <param name="MappingMissing">True when it has to be mapped and is not (L-13).</param>
/// <param name="Round">Number of the present round.</param>
/// <param name="Step">Where the present round stands.</param>
/// <param name="Rounds">Every round, in order.</param>
/// <param name="EndedOn">When it ended; null while it goes on.</param>
/// <param name="EndReason">Why it ended.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record NetworkProcessView(
    Guid Id, Guid ChildId, Party NoticedBy, DateOnly NoticedOn, [property: Personal] string Need, Convener Convener,
    bool PlacementConsidered, DateOnly? CloseNetworkMappedOn, bool MappingMissing, int Round, NetworkStep Step,
    IReadOnlyList<NetworkRound> Rounds, DateOnly? EndedOn, [property: Personal] string? EndReason,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static NetworkProcessView From(NetworkProcess process) => new(
        process.Id, process.ChildId, process.NoticedBy, process.NoticedOn, process.Need, process.Convener,
        process.PlacementConsidered, process.CloseNetworkMappedOn, process.MappingMissing, process.Round.Number, process.Round.Step,
        process.Rounds, process.EndedOn, process.EndReason, process.RowVersion);
}
