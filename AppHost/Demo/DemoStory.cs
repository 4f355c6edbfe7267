using SystemicPlatform.AppHost.Demo.Story;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>
/// Drives the story of the demo family through the gateway and prints it step by step. Each telling registers a new
/// child; the area and the systemic team's series are made once.
/// </summary>
internal static class DemoStory
{
    /// <summary>Plays all chapters in order.</summary>
    /// <returns>0 when everything came out as told.</returns>
    internal static async Task<int> TellAsync(
        string gatewayAddress, string identity, string mailFolder, Action<string> say, CancellationToken cancellationToken)
    {
        using var gateway = new DemoGateway(gatewayAddress, identity);
        var scene = new Scene(gateway, mailFolder, say);
        say("A family's story, played through the gateway. Every person, address and event in it is invented.");
        try
        {
            scene.Area = await DemoArea.LoadAsync(gateway, cancellationToken);
            await ChildGetsTeam.PlayAsync(scene, cancellationToken);
            await FamilyJoins.PlayAsync(scene, cancellationToken);
            await DeadlinesRun.PlayAsync(scene, cancellationToken);
            await SystemicTeamMeets.PlayAsync(scene, cancellationToken);
            await ChildsTeamMeets.PlayAsync(scene, cancellationToken);
            await PlanIsShared.PlayAsync(scene, cancellationToken);
            await FamilySees.PlayAsync(scene, cancellationToken);
            await FamilyWrites.PlayAsync(scene, cancellationToken);
            await OthersSeeNothing.PlayAsync(scene, cancellationToken);
            await MembersAreReminded.PlayAsync(scene, cancellationToken);
            await TrainingIsKnown.PlayAsync(scene, cancellationToken);
        }
        catch (PlatformException fault)
        {
            scene.Expect(false, fault.Message);
        }
        return scene.End();
    }
}
