namespace SystemicPlatform.Portal.Upstream;

/// <summary>Takes CSV files in; a trial says what would come of one and leaves nothing behind.</summary>
public sealed class ImportsClient(HttpClient http) : ServiceClient(http)
{
    /// <summary>What came, or would come, of a file.</summary>
    public sealed record Report(bool DryRun, int Rows, int Created, int Changed, int Unchanged, int Refused, IReadOnlyList<RowProblem> Errors);

    /// <summary>Tries a file, or takes it in.</summary>
    /// <param name="path">The import's own.</param>
    /// <param name="file">As it was chosen.</param>
    /// <param name="dryRun">Only try.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Answer<Report>> SendAsync(string path, byte[] file, bool dryRun, CancellationToken ct) =>
        SendFileAsync<Report>(HttpMethod.Post, dryRun ? $"{path}?dryRun=true" : path, file, "text/csv", ct);
}
