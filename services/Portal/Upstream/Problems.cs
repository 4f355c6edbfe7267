namespace SystemicPlatform.Portal.Upstream;

/// <summary>For deeds of which only matters whether they went well.</summary>
internal static class Problems
{
    /// <summary>Why it was refused; null when it went well.</summary>
    public static async Task<ServiceProblem?> ProblemAsync<T>(this Task<Answer<T>> asked)
        where T : class => (await asked).Problem;
}
