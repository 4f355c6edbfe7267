using System.Globalization;
using System.Net;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>The invented people and teams a new platform starts with. Loaded through the gateway; loaded again it changes nothing.</summary>
internal sealed class DemoArea
{
    private readonly Dictionary<string, Guid> professionals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> partners = new(StringComparer.Ordinal);

    private DemoArea()
    {
    }

    /// <summary>Ids of the professionals by the subject of their token.</summary>
    internal IReadOnlyDictionary<string, Guid> Professionals => professionals;

    /// <summary>Ids of the partners by their name.</summary>
    internal IReadOnlyDictionary<string, Guid> Partners => partners;

    internal Guid East { get; private set; }
    internal Guid EastClient { get; private set; }

    /// <summary>Once per data folder.</summary>
    internal static async Task LoadOnceAsync(
        string dataFolder, LocalPlatform platform, Action<string> say, CancellationToken cancellationToken)
    {
        var loaded = Path.Combine(dataFolder, "demo-loaded");
        if (File.Exists(loaded))
        {
            return;
        }
        using var gateway = new DemoGateway(platform.Address("gateway"), platform.Address("identity"));
        var area = await LoadAsync(gateway, cancellationToken);
        await File.WriteAllTextAsync(loaded, "", cancellationToken);
        say(string.Create(
            CultureInfo.InvariantCulture,
            $"Loaded the demo area, all of it invented: {area.professionals.Count} professionals and 3 systemic teams in pirkanmaa and kymenlaakso."));
    }

    /// <summary>Adds what is missing.</summary>
    internal static async Task<DemoArea> LoadAsync(DemoGateway gateway, CancellationToken cancellationToken)
    {
        var area = new DemoArea();
        await area.RegisterAsync(gateway, "lead", DemoPeople.Pirkanmaa, cancellationToken);
        await area.RegisterAsync(gateway, "lead-kymenlaakso", DemoPeople.Kymenlaakso, cancellationToken);
        await area.RegisterAsync(gateway, DemoPartners.Pirkanmaa, cancellationToken);
        area.East = await area.FormAsync(gateway, "lead", DemoTeams.East, null, cancellationToken);
        area.EastClient = await area.FormAsync(gateway, "lead", DemoTeams.EastClient, area.East, cancellationToken);
        await area.FormAsync(gateway, "lead-kymenlaakso", DemoTeams.Kymenlaakso, null, cancellationToken);
        return area;
    }

    private async Task RegisterAsync(
        DemoGateway gateway, string lead, IReadOnlyList<DemoPeople.Person> people, CancellationToken cancellationToken)
    {
        foreach (var known in await gateway.ListAsync(lead, "/api/teams/professionals", cancellationToken))
        {
            if (known.GetProperty("subject").GetString() is { } subject)
            {
                professionals[subject] = known.GetProperty("id").GetGuid();
            }
        }
        foreach (var person in people.Where(person => !professionals.ContainsKey(person.Subject)))
        {
            professionals[person.Subject] = await CreateAsync(
                gateway, lead, "/api/teams/professionals", $"demo-professional-{person.Subject}",
                new
                {
                    person.GivenName,
                    person.FamilyName,
                    person.Title,
                    Qualifications = person.Qualification is { } qualification ? new[] { qualification } : [],
                    person.Language,
                    person.Email,
                    person.Subject,
                },
                cancellationToken);
        }
    }

    private async Task RegisterAsync(DemoGateway gateway, IReadOnlyList<DemoPartners.Partner> all, CancellationToken cancellationToken)
    {
        foreach (var known in await gateway.ListAsync("lead", "/api/teams/organisations", cancellationToken))
        {
            partners[known.GetProperty("name").GetString()!] = known.GetProperty("id").GetGuid();
        }
        foreach (var partner in all.Where(partner => !partners.ContainsKey(partner.Name)))
        {
            partners[partner.Name] = await CreateAsync(
                gateway, "lead", "/api/teams/organisations", $"demo-partner-{partner.Key}",
                new { partner.Name, partner.Sector, Language = "fi", Municipalities = Array.Empty<string>(), partner.TokenOrganisation },
                cancellationToken);
        }
    }

    private async Task<Guid> FormAsync(
        DemoGateway gateway, string lead, DemoTeams.Team team, Guid? linkedTeamId, CancellationToken cancellationToken)
    {
        var known = (await gateway.ListAsync(lead, "/api/teams/systemic-teams", cancellationToken))
            .Where(row => row.GetProperty("name").GetString() == team.Name && row.GetProperty("kind").GetString() == team.Kind)
            .Select(row => (Guid?)row.GetProperty("id").GetGuid())
            .FirstOrDefault();
        return known ?? await CreateAsync(
            gateway, lead, "/api/teams/systemic-teams", $"demo-team-{team.Name}-{team.Kind}".Replace('ä', 'a'),
            new
            {
                team.Kind,
                team.Name,
                team.ServiceLine,
                team.Municipalities,
                Members = team.Members.Select(member => new { ProfessionalId = professionals[member.Subject], member.Role }),
                LinkedTeamId = linkedTeamId,
            },
            cancellationToken);
    }

    private static async Task<Guid> CreateAsync(
        DemoGateway gateway, string persona, string path, string key, object body, CancellationToken cancellationToken)
    {
        var answer = await gateway.PostAsync(persona, path, body, key, cancellationToken);
        DemoGateway.Require(answer, HttpStatusCode.Created, path);
        return answer.Id;
    }
}
