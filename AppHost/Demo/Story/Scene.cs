using System.Globalization;
using System.Net;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>What the chapters share: who plays, what has happened, and how it is told.</summary>
internal sealed class Scene(DemoGateway gateway, string mailFolder, Action<string> say)
{
    private readonly string telling = Guid.NewGuid().ToString("N")[..12];
    private int chapters;
    private int calls;
    private int held;
    private int broken;

    internal DemoGateway Gateway => gateway;
    internal string MailFolder => mailFolder;
    internal DemoArea Area { get; set; } = null!;
    internal Guid ChildId { get; set; }

    /// <summary>True for the child of the first telling: the demo child who can sign in.</summary>
    internal bool IsPersona => ChildId == DemoPeople.Persons["child"].Person;

    internal Guid TeamId { get; set; }

    /// <summary>The first meeting of the child's team: the one that its members are reminded of.</summary>
    internal Guid FirstMeetingId { get; set; }

    /// <summary>Today in Finland.</summary>
    internal static DateOnly Today { get; } = DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki")).Date);

    internal void Chapter(string title)
    {
        say("");
        say(string.Create(CultureInfo.InvariantCulture, $"{++chapters}. {title}"));
    }

    internal void Tell(string line) => say($"     {line}");

    /// <summary>Something that must hold for the story to count as told.</summary>
    internal void Expect(bool holds, string what)
    {
        _ = holds ? held++ : broken++;
        say($"   {(holds ? "✓" : "✗")} {what}");
    }

    internal async Task<Answer> ReadAsync(string persona, string path, Func<Answer, string> inShort, CancellationToken cancellationToken)
    {
        var answer = await DemoGateway.RetryAsync(() => gateway.GetAsync(persona, path, cancellationToken), cancellationToken);
        return Told(persona, "GET", path, answer, HttpStatusCode.OK, inShort);
    }

    internal async Task<Answer> CreateAsync(
        string persona, string path, object body, Func<Answer, string> inShort, CancellationToken cancellationToken)
    {
        var answer = await TryCreateAsync(persona, path, body, cancellationToken);
        return Told(persona, "POST", path, answer, HttpStatusCode.Created, inShort);
    }

    /// <summary>A create that may be refused; nothing is told of it.</summary>
    internal Task<Answer> TryCreateAsync(string persona, string path, object body, CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"demo-{telling}-{++calls}");
        return DemoGateway.RetryAsync(() => gateway.PostAsync(persona, path, body, key, cancellationToken), cancellationToken);
    }

    /// <summary>The child must not exist for this person.</summary>
    internal async Task RefusedAsync(string persona, string why, CancellationToken cancellationToken)
    {
        var path = $"/api/teams/children/{ChildId}";
        var answer = await gateway.GetAsync(persona, path, cancellationToken);
        Line(persona, "GET", path, answer, answer.Fault);
        Expect(answer.Status == HttpStatusCode.NotFound, $"{why}: for {DemoPeople.Names[persona]} the child does not exist");
    }

    internal Answer Told(
        string persona, string method, string path, Answer answer, HttpStatusCode expected, Func<Answer, string> inShort)
    {
        DemoGateway.Require(answer, expected, $"{method} {path} as {DemoPeople.Names[persona]}");
        Line(persona, method, path, answer, inShort(answer));
        return answer;
    }

    /// <summary>Says how it came out.</summary>
    /// <returns>The exit code.</returns>
    internal int End()
    {
        say("");
        say(string.Create(
            CultureInfo.InvariantCulture,
            $"{(broken == 0 ? "The story came out as told" : "The story did NOT come out as told")}: {held} of {held + broken} checks held."));
        return broken == 0 ? 0 : 1;
    }

    private void Line(string persona, string method, string path, Answer answer, string inShort)
    {
        var shown = path.Replace(ChildId.ToString(), "{child}", StringComparison.Ordinal);
        say($"   {method} {shown}  as {DemoPeople.Names[persona]}");
        say(string.Create(CultureInfo.InvariantCulture, $"     → {(int)answer.Status} {inShort}"));
    }
}
