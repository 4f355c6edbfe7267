using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Commands;

internal static class Token
{
    internal static async Task<int> RunAsync(string persona)
    {
        Place.RequireRunning();
        Console.WriteLine(await DevelopmentToken.GetAsync(Place.Wiring.Authority, persona, CancellationToken.None));
        return 0;
    }
}
