namespace SystemicPlatform.AppHost.Local;

internal static class FirstFailure
{
    /// <summary>Waits for all; when one fails the others are cancelled, and the cause is thrown, not its consequences.</summary>
    internal static async Task OfAsync(IEnumerable<Task> tasks, CancellationTokenSource others)
    {
        var waiting = tasks.ToList();
        Task? first = null;
        while (waiting.Count > 0)
        {
            var done = await Task.WhenAny(waiting);
            waiting.Remove(done);
            if (!done.IsCompletedSuccessfully && first is null)
            {
                first = done;
                await others.CancelAsync();
            }
        }
        await (first ?? Task.CompletedTask);
    }
}
