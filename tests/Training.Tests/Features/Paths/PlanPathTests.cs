using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Tests.Domain.Materials;
using SystemicPlatform.Training.Tests.Features.Materials;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class PlanPathTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-29")]
    public async Task Is_made_of_materials_programmes_and_things_to_do()
    {
        var path = await Induction.PathAsync(area);
        Assert.Equal(["Lue opas", "Käy peruskoulutus", "Tapaa tiimi"], path.Items("steps").Select(step => step.Text("text")));
    }

    [Fact]
    [Trait("covers", "A1-15")]
    public async Task Takes_people_through_the_models_workshops_its_slides_and_its_video()
    {
        var workshops = await area.ProgrammeAsync(new { title = "Verkostotyön työpajat", kind = "workshops", completion = new { sessionsPercent = 80, minutes = (int?)null, assignments = false } });
        var session = await area.SessionAsync(await area.GroupAsync(null, workshops));
        var library = new Library(area);
        Guid[] outputs = [await library.DraftAsync(await library.BodyAsync("Prosessin jäsennys")), await library.DraftAsync(await library.BodyAsync("Video prosessista"))];
        (Guid Material, string Name, byte[] Content)[] files =
        [
            (outputs[0], "jasennys.pptx", FileSignatureTests.Package("[Content_Types].xml", "ppt/presentation.xml")),
            (outputs[1], "video.mp4", [0, 0, 0, 0x18, .. "ftypmp42"u8]),
        ];
        foreach (var (material, file, content) in files)
        {
            using var put = await library.PutFileAsync(material, 1, file, content);
            Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync());
            await area.Lead.PostedAsync($"{Library.Path}/{material}/versions/1/publication", new { });
        }

        var path = await area.Lead.PostedAsync(Induction.Path, new
        {
            kind = "induction",
            title = "Verkostotyön käyttöönotto",
            steps = new object[]
            {
                new { text = "Osallistu työpajaan", sessionId = session },
                new { text = "Käy työpajat", programmeId = workshops },
                new { text = "Lue jäsennys", materialId = outputs[0] },
                new { text = "Katso video", materialId = outputs[1] },
            },
        });

        Assert.Equal(4, path.Items("steps").Count);
    }

    [Fact]
    public async Task Refuses_what_is_not_there_and_two_things_in_one_step()
    {
        var (foreign, own) = (await new Area(fixture).ProgrammeAsync(), await area.ProgrammeAsync());
        await area.Lead.PostAsJsonAsync(Induction.Path, new { kind = "induction", title = "x", steps = new[] { new { text = "x", programmeId = foreign } } })
            .RefusesFieldAsync("steps", "unknown_target");
        await area.Lead.PostAsJsonAsync(
            Induction.Path, new { kind = "induction", title = "x", steps = new[] { new { text = "x", programmeId = own, materialId = own } } })
            .RefusesFieldAsync("steps[0].materialId", "one_target");
        await area.Lead.PostAsJsonAsync(Induction.Path, new { kind = "induction", title = "x", steps = Array.Empty<object>() }).RefusesFieldAsync("steps", "not_empty");
        var body = await Induction.BodyAsync(area);
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(Induction.Path, body), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
