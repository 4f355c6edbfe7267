using System.Net;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The family writes: before a meeting, to the plan, and the child what only the child shows.</summary>
internal static class FamilyWrites
{
    private const string Hope = "Toivon, että aamut olisivat rauhallisempia.";

    private static readonly string[] GoodThings = ["Piirtäminen", "Eemil"];
    private static readonly string[] Worries = ["Haluun et aamut ei oo aina riitaa."];
    private static readonly string[] Dreams = ["Et päästäis mummille"];

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("The family writes in its own words");
        await PrepareAsync(scene, cancellationToken);
        await scene.CreateAsync(
            "mother", $"/api/plans/children/{scene.ChildId}/joint-plan/words", new { Text = "Haluan, että meitä kuunnellaan molemmissa kodeissa." },
            _ => "Maria's words stand in the plan", cancellationToken);
        if (scene.IsPersona)
        {
            await DrawAsync(scene, cancellationToken);
        }
    }

    private static async Task PrepareAsync(Scene scene, CancellationToken cancellationToken)
    {
        var path = $"/api/meetings/meetings/{scene.FirstMeetingId}/own-preparation";
        var answer = await DemoGateway.RetryAsync(
            () => scene.Gateway.PutAsync("mother", path, new { Wishes = new { Hope, Invitees = "Mummi Helvi, koska hän on usein aamuisin apuna." } }, null, cancellationToken),
            cancellationToken);
        scene.Told("mother", "PUT", path, answer, HttpStatusCode.OK, _ => $"Maria prepares for the first meeting: \"{Hope}\"");
        var heard = await scene.ReadAsync(
            "responsible", $"/api/meetings/children/{scene.ChildId}/family-preparations", _ => "Kaisa reads it as Maria wrote it", cancellationToken);
        scene.Expect(heard.Content.Contains(Hope, StringComparison.Ordinal), "The family's words reach the workers unedited");
    }

    private static async Task DrawAsync(Scene scene, CancellationToken cancellationToken)
    {
        var tools = $"/api/plans/children/{scene.ChildId}";
        var houses = await scene.CreateAsync(
            "child", $"{tools}/own-tools",
            new
            {
                Kind = "threeHouses",
                Title = "Mun talot",
                Content = new { ThreeHouses = new { GoodThings, Worries, Dreams } },
            },
            _ => "Iiris draws three houses by herself", cancellationToken);
        var hidden = await scene.Gateway.GetAsync("responsible", $"{tools}/tools/{houses.Id}", cancellationToken);
        scene.Expect(hidden.Status == HttpStatusCode.NotFound, "Nobody sees them before she says so");
        await scene.CreateAsync(
            "child", $"{tools}/tools/{houses.Id}/consents", new { Consent = new { To = "workers", GivenOn = Scene.Today, How = "written" } },
            _ => "Iiris lets her workers see them", cancellationToken);
        await scene.ReadAsync("responsible", $"{tools}/tools/{houses.Id}", _ => "Kaisa sees them from that moment", cancellationToken);
    }
}
