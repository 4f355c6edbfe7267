using SystemicPlatform.AppHost.Demo;

namespace SystemicPlatform.AppHost.Commands;

internal static class Demo
{
    internal static async Task<int> RunAsync()
    {
        Place.RequireRunning();
        var wiring = Place.Wiring;
        return await DemoStory.TellAsync(
            wiring.PublicAddress, wiring.Authority, wiring.MailFolder, Console.WriteLine, CancellationToken.None);
    }
}
