using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>The network process, in the order in which it goes.</summary>
internal static class NetworkUseCases
{
    internal const string Processes = "/children/{childId:guid}/network-processes";
    internal const string Process = Processes + "/{processId:guid}";

    internal static void AddNetworks(this IServiceCollection services) =>
        services.AddChildExport<MeetingsDb>("networkProcesses", ExportNetworkProcesses.ReadAsync);

    internal static void MapNetworks(this RouteGroupBuilder meetings)
    {
        IdentifyNeed.Map(meetings);
        ListNetworkProcesses.Map(meetings);
        GetNetworkProcess.Map(meetings);
        NameConvener.Map(meetings);
        NotePlacement.Map(meetings);
        PrepareRound.Map(meetings);
        InviteNetwork.Map(meetings);
        OrientInvitee.Map(meetings);
        PlanNetworkMeeting.Map(meetings);
        HoldNetworkMeeting.Map(meetings);
        AgreeSmallStep.Map(meetings);
        FinishSmallStep.Map(meetings);
        StartNextRound.Map(meetings);
        EndNetworkProcess.Map(meetings);
    }

    /// <summary>The child's process; one of another child is not there.</summary>
    internal static async Task<NetworkProcess> NetworkProcessAsync(this MeetingsDb db, Guid childId, Guid processId, CancellationToken ct) =>
        await db.NetworkProcesses.SingleOrDefaultAsync(row => row.Id == processId && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
}
