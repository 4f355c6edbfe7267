namespace SystemicPlatform.Portal.Upstream;

/// <summary>What a service answered: a value, or the problem that it told. Nothing is thrown: a page shows either.</summary>
/// <param name="Value">Null when there is a problem.</param>
/// <param name="Problem">Null when all went well.</param>
/// <param name="ETag">Of the row that was read, for a change of it.</param>
public sealed record Answer<T>(T? Value, ServiceProblem? Problem, string? ETag = null)
    where T : class
{
    /// <summary>The value of an answer that has one.</summary>
    /// <exception cref="InvalidOperationException">It has none; ask <see cref="Problem"/> first.</exception>
    public T Found => Value ?? throw new InvalidOperationException("The answer is a problem.");
}
