using SystemicPlatform.AppHost.Demo;

namespace SystemicPlatform.AppHost.Commands;

internal static class Demo
{
    internal static async Task<int> RunAsync()
    {
        Place.RequireRunning();
        return await DemoStory.TellAsync(Place.Wiring.PublicAddress, Place.Wiring.Authority, CancellationToken.None);
    }
}
