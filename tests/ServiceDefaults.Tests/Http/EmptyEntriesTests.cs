using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.ServiceDefaults.Tests.Http;

public sealed class EmptyEntriesTests
{
    public static TheoryData<Body, string?> Bodies { get; } = new()
    {
        { new Body(["a"], null), null },
        { new Body([], new Inner([new Step("b")], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))), null },
        { new Body([null!], null), "words[0]" },
        { new Body([], new Inner([new Step("b"), null!], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))), "inner.steps[1]" },
        { new Body([], new Inner([], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["a"] = [null!] })), "inner.named[0][0]" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void Names_the_first(Body body, string? entry)
    {
        var refusal = Record.Exception(() => EmptyEntries.Refuse(body));
        Assert.Equal(entry is null ? [] : [entry], (refusal as InvalidFields)?.Errors.Keys ?? []);
        Assert.True(refusal is null or InvalidFields, refusal?.Message);
    }

    public sealed record Body(IReadOnlyList<string> Words, Inner? Inner)
    {
        /// <summary>Is worked out, and may not be asked of a body that nobody checked.</summary>
        public int Longest => Words.Max(word => word.Length);
    }

    public sealed record Inner(IReadOnlyList<Step> Steps, IReadOnlyDictionary<string, IReadOnlyList<string>> Named);

    public sealed record Step(string What);
}
