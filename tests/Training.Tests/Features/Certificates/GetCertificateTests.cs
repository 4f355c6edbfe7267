using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Training.Tests.Features.Certificates;

public sealed class GetCertificateTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-05")]
    public async Task Ones_own_and_for_those_who_manage_them_all()
    {
        var (id, holder) = await area.ProfessionalAsync();
        using (await area.Lead.ReplaceAsync($"{Area.Path}/participants/{id}", Bodies.Participant(kind: "professional")))
        {
            var path = $"{Area.Path}/certificates/{(await area.CertificateAsync(participantId: id)).Id()}";
            Assert.Equal(id.ToString(), (await area.As(holder).JsonAsync(path)).Text("participantId"));
            Assert.Equal(id.ToString(), (await area.As(Role.Trainer).JsonAsync(path)).Text("participantId"));
            foreach (var caller in new[] { (await area.ProfessionalAsync()).Caller, TestCaller.With(Role.Lead, TestCaller.NewTenant()) })
            {
                using var refused = await area.As(caller).GetAsync(new Uri(path, UriKind.Relative));
                await refused.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
            }

            await Answers.AssertForbiddenAsync(area.As, client => client.GetAsync(new Uri(path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family, Role.Partner);
        }
    }
}
