using System.Globalization;
using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>What the tests do over the gateway to get to where they begin.</summary>
internal sealed class Scenario(PlatformFixture fixture)
{
    internal const string Worker = "responsible";
    internal const string Lead = "lead";
    internal const string OtherWorker = "responsible-kymenlaakso";
    internal const string OtherLead = "lead-kymenlaakso";

    private static readonly string[] Members = ["members"];

    private DemoGateway Gateway => fixture.Gateway;

    /// <summary>Today in Helsinki, as the services count days.</summary>
    internal static DateOnly Today { get; } = HelsinkiTime.Today(TimeProvider.System);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    internal static object Child(string givenName, string familyName) => new
    {
        GivenName = givenName,
        FamilyName = familyName,
        BirthDate = "2014-05-02",
        ContactLanguage = "fi",
        InterpreterNeeded = false,
        Municipality = "837",
        NonDisclosureForSafety = false,
        NotADuplicateBecause = "Tests register children of similar names",
    };

    /// <summary>A child that is a client since yesterday, and its team: the worker and the work pair.</summary>
    /// <remarks>Its names are no words of the language: the story looks for all of them in every mail.</remarks>
    internal async Task<(Guid ChildId, Guid TeamId)> ClientChildAsync(string givenName, string familyName)
    {
        var child = await CreatedAsync(Worker, "/api/teams/children", Child(givenName, familyName));
        var opened = await CreatedAsync(Worker, $"/api/teams/children/{child.Id}/client-relationship", new
        {
            ServiceLine = "childProtection",
            OpenedOn = Today.AddDays(-1),
            ResponsibleWorkerId = fixture.Area.Professionals[Worker],
            WorkPairId = fixture.Area.Professionals["workpair"],
        });
        return (child.Id, opened.Body.GetProperty("teamId").GetGuid());
    }

    internal Task<Answer> JoinAsync(Guid childId, string subject, string role) =>
        CreatedAsync(Worker, $"/api/teams/children/{childId}/team/members", new
        {
            ProfessionalId = fixture.Area.Professionals[subject],
            Role = role,
            Kind = "changing",
            From = Today.AddDays(-1),
            WhyPresent = "Supports the family",
        });

    internal static object Series(Guid teamId, string kind, DateOnly first, string rrule) => new
    {
        Kind = kind,
        TeamId = teamId,
        Title = "Viikkokokous",
        FirstDate = first,
        LocalTime = "09:00",
        DurationMinutes = 60,
        Rrule = rrule,
        Holidays = "skip",
    };

    internal static string Weekly(DateOnly day) => $"FREQ=WEEKLY;BYDAY={day.DayOfWeek.ToString()[..2].ToUpperInvariant()}";

    /// <summary>Members hear of a meeting seven days ahead, so of one in the next days at once.</summary>
    internal async Task RemindAWeekAheadAsync()
    {
        var rules = await Gateway.ListAsync(Lead, "/api/reminders/rules", Cancelled);
        var answer = await Gateway.PutAsync(
            Lead, "/api/reminders/rules/weeklyMeeting", new { Enabled = true, Ladder = new[] { new { Offset = -7 * 24 * 60, To = Members } } },
            rules[0].GetProperty("etag").GetString(), Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.OK, "The reminder rule");
    }

    /// <summary>Asked for again while the services have not heard of each other's facts yet.</summary>
    internal async Task<Answer> CreatedAsync(string persona, string path, object body)
    {
        var key = Guid.NewGuid().ToString();
        var answer = await DemoGateway.RetryAsync(() => Gateway.PostAsync(persona, path, body, key, Cancelled), Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.Created, path);
        return answer;
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
