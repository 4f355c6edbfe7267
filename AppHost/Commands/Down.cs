using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;

namespace SystemicPlatform.AppHost.Commands;

internal static class Down
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    internal static async Task<int> RunAsync()
    {
        var supervisor = Place.State.Supervisor;
        if (supervisor is { } process)
        {
            Posix.Signal(process, Posix.Terminate);
            if (!await Wait.UntilAsync(_ => Task.FromResult(Place.State.Supervisor is null), Patience, CancellationToken.None))
            {
                Console.WriteLine("It does not stop by itself; it is killed.");
                Posix.Signal(process, Posix.Kill);
            }
        }
        var swept = await Place.State.SweepAsync();
        Place.State.Leave();
        Console.WriteLine((supervisor, swept.Count) switch
        {
            (null, 0) => "The platform was not running.",
            (_, 0) => "Stopped.",
            _ => $"Stopped, with what an earlier run had left behind: {string.Join(", ", swept)}",
        });
        return 0;
    }
}
