namespace SystemicPlatform.Training.Features.Coverage;

/// <summary>One row of coverage. Each person counts once under each key.</summary>
/// <param name="Key">Team, role, municipality or sector.</param>
/// <param name="People">Who belongs there on that day.</param>
/// <param name="Trained">Those of them with a valid certificate, soon ending ones among them.</param>
/// <param name="EndsSoon">Those whose last certificate ends within sixty days.</param>
/// <param name="Lapsed">Those who were trained once; the period has ended or was revoked.</param>
/// <param name="Share">Trained of people, 0–1.</param>
internal sealed record CoverageRow(string Key, int People, int Trained, int EndsSoon, int Lapsed, decimal Share)
{
    internal static CoverageRow Of(string key, int people, int trained, int endsSoon, int lapsed) =>
        new(key, people, trained, endsSoon, lapsed, Math.Round((decimal)trained / people, 4));

    /// <summary>Both together, where nobody belongs to both.</summary>
    internal CoverageRow With(CoverageRow other) =>
        Of(Key, People + other.People, Trained + other.Trained, EndsSoon + other.EndsSoon, Lapsed + other.Lapsed);
}
