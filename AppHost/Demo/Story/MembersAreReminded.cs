using System.Globalization;
using SystemicPlatform.AppHost.Local;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>Each member of the child's team gets one mail in their own language; no mail names a child.</summary>
internal static class MembersAreReminded
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("Each member of the team is reminded, in their own language");
        string[] subjects = ["responsible", "workpair", "consulting", "therapist", "coordinator"];
        string[] members =
        [
            .. DemoPeople.Pirkanmaa.Where(person => subjects.Contains(person.Subject)).Select(person => $"{person.Email} {person.Language}"),
            "father@demo.example fi", "mother@demo.example fi",
        ];
        await Wait.UntilAsync(_ => Task.FromResult(Mails(scene).Count >= members.Length), Patience, cancellationToken);
        var mails = Mails(scene);
        foreach (var mail in mails)
        {
            scene.Tell($"{mail.Language}  {mail.To,-28}  {mail.Subject}");
        }
        scene.Expect(
            mails.Select(mail => $"{mail.To} {mail.Language}").Order(StringComparer.Ordinal)
                .SequenceEqual(members.Order(StringComparer.Ordinal), StringComparer.Ordinal),
            "One reminder per member, in the member's language");
        await NoNamesAsync(scene, cancellationToken);
    }

    private static List<DemoMail> Mails(Scene scene) =>
        [.. DemoMail.ReadAll(scene.MailFolder).Where(mail => mail.IsReminder && mail.Text.Contains($"/meetings/{scene.FirstMeetingId}", StringComparison.Ordinal))];

    private static async Task NoNamesAsync(Scene scene, CancellationToken cancellationToken)
    {
        string[] names =
        [
            .. await NamesAsync(scene, "lead", cancellationToken), .. await NamesAsync(scene, "lead-kymenlaakso", cancellationToken),
        ];
        var all = DemoMail.ReadAll(scene.MailFolder);
        var naming = all.Count(mail => names.Any(name => mail.Text.Contains(name, StringComparison.OrdinalIgnoreCase)));
        scene.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Count} mails in {scene.MailFolder}, team meetings among them: {string.Join(", ", all.CountBy(mail => mail.Language).Select(group => $"{group.Value} {group.Key}"))}"));
        scene.Expect(
            naming == 0 && names.Length > 0,
            $"None of them holds the name of a child ({string.Join(", ", names)})");
    }

    private static async Task<IEnumerable<string>> NamesAsync(Scene scene, string lead, CancellationToken cancellationToken) =>
        (await scene.Gateway.ListAsync(lead, "/api/teams/children", cancellationToken))
            .SelectMany(child => new[] { child.GetProperty("givenName").GetString()!, child.GetProperty("familyName").GetString()! })
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
